files = { $n ->
    [one] { $n } 0
    [few] { $n } 1
    [many] { $n } 2
   *[other] { $n } x
}
