# Un comentario
    .title = Título
hello = Hola
bye = Adiós
