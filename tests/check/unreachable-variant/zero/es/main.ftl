hello = { $name }
files = { $n ->
    [zero] Nada
    [one] Un archivo
   *[other] { $n } archivos
}
