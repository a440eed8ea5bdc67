hello = Hola
    a todos
    .title = Título

bye = Adiós
