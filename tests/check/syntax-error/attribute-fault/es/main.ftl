hello = Hola
    .title = { $x
bye = Adiós
