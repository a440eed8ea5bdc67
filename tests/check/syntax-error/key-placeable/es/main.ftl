files = { $n ->
    [{ $n }] Un archivo
   *[other] { $n } archivos
}
bye = Adiós
