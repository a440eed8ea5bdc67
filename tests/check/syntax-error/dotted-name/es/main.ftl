hello.title = Hola
bye = Adiós
