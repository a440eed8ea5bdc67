n = { $n ->
    [one] One
   *[other] { $n }
}
