saludó = Hola
bye = Adiós
