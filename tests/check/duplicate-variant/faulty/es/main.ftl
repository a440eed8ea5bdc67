files = { $n ->
    [one] Un archivo
    [one] Uno
   *[other] { $n } archivos
}
bye = Adiós
