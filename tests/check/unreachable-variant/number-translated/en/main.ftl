n = { $n ->
    [0] None
    [one] One
   *[other] { $n } of them
}
