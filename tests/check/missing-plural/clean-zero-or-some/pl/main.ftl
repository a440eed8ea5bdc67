a = { $n ->
    [0] Nic
   *[other] Coś
}
