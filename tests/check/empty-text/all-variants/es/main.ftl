files = { $n ->
    [one] { "" }
   *[other] { "" }
}
bye = Adiós
