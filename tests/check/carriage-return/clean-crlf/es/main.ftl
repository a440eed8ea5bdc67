hello = Hola
bye = Adiós
