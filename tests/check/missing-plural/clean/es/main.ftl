hello = { $name }
files = { $n ->
    [1] Un archivo
   *[other] { $n } archivos
}
