hello = { $name ->
    [x] Hola
   *[other] Hola
}
files = { $n ->
    [one] Un archivo
   *[other] Muchos archivos
}
