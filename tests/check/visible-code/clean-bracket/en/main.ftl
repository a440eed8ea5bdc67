left = { $n ->
    [one] A file
   *[other] { $n } files
    (zero) of them
}
note = (one) of { $n ->
    [one] a file
   *[other] { $n } files
}
