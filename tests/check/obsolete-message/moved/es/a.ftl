hello = Hola
bye = Adiós
