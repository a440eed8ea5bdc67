files = { $n ->
    [one] { $n } 0
   *[other] { $n } x
}
