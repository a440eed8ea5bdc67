hello = { $name }
files = { $n ->
    [one] Uno
    [many] { $n } de archivos
   *[other] { $n }
}
