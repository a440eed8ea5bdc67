-brand = Mira
hello = Hola
    .title = Título
