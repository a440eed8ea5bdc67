helo-world = Hola
bye = Adiós
