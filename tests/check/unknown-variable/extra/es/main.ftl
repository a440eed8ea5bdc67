hello = Hola, { $name } { $surname } { $zip }
files = { $n ->
    [one] Un archivo
   *[other] { $n } archivos
}
