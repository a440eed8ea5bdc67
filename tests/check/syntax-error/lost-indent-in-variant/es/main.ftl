files = { $n ->
    [one] Un archivo
   *[other]
{ $n } archivos
muchos
}
bye = Adiós
