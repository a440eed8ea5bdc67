hello world = Hola
bye = Adiós
