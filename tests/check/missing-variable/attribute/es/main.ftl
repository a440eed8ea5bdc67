hello = Hola { $name }
    .title = A nadie
