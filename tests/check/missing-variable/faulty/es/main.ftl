hello = Hola
files = { $n ->
    [one] Un archivo
   *[other] { $n } archivos
}
