files = { $n ->
    [one file] Un archivo
   *[other] { $n } archivos
}
bye = Adiós
