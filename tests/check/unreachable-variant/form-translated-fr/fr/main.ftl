files = { $n ->
    [un] { $n } x
   *[autre] { $n } y
}
