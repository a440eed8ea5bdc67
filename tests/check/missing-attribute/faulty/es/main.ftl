hello = Hola
    .label = Etiqueta
