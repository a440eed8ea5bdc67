files = { $n ->
    [0] None
    [one] One file
   *[other] { $n } files
}
