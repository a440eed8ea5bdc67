files = { $n ->
    [one] { $n } 0
    [many] { $n } 1
   *[other] { $n } x
}
