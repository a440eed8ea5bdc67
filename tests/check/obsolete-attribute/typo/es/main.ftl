hello = Hola
    .titel = Título
