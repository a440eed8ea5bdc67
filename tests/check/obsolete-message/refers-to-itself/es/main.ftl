a = Hola
interno = { interno.g }
    .g = G
