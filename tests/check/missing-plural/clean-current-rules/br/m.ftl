files = { $n ->
    [one] { $n } 0
    [two] { $n } 1
    [few] { $n } 2
   *[other] { $n } x
}
