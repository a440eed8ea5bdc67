hello =
    .title = Título
