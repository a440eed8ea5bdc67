hello = Hola
    .title = Título
more = { hello.label }
