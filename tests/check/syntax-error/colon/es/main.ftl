hello: Hola
bye = Adiós
