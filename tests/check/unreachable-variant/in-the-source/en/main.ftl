files = { $n ->
    [two] Two
    [one] One
   *[other] { $n }
}
