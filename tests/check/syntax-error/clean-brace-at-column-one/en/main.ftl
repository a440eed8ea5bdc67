bye = Bye
hello = { $n ->
    [one] One
   *[other] { $n }
}
