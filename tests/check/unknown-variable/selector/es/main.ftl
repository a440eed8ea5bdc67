hello = Hola, { $name }{ $sexo ->
    [f] a
   *[m] o
}
files = { $n ->
    [one] Un archivo
   *[other] { $n } archivos
}
