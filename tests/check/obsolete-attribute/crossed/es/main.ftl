a =
    .titulo = T
    .etiqueta = L
