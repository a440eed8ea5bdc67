people = { $n ->
    [few] Vas { $n }
   *[other] Vas { $n } ovdje
}
