files = { $n ->
    [one] { $n } 0
    [few] { $n } 1
   *[other] { $n } x
}
