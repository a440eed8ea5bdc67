files = { $n ->
    [0] Nada
    [uno] Un archivo
   *[other] { $n } archivos
}
