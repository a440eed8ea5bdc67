hours = { $n ->
    [zero] { $n } awr
    [one] { $n } awr
   *[other] { $n } awr
}
