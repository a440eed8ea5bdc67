files = { $n ->
    [one]
   *[other] { $n } archivos
}
bye = Adiós
