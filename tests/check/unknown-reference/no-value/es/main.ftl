hello =
    .title = Título
more = { hello }
