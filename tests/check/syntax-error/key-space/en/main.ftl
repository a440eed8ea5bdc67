files = { $n ->
    [one] One file
   *[other] { $n } files
}
bye = Bye
