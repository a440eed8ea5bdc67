hello = Hola
    .text = T
    .title = A
