files = { $n →
    [one] Un archivo
   *[other] { $n } archivos
}
