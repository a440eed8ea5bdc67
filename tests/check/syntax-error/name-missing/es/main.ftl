= Hola
bye = Adiós
