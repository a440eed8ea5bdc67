1hello = Hola
bye = Adiós
