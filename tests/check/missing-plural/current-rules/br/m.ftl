files = { $n ->
    [one] { $n } 0
    [two] { $n } 1
   *[other] { $n } x
}
