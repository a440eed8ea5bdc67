hello = Hola
    .title = A
    .title = B
