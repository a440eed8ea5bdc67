hello = Hola
    .title = Título
    .color = azul
