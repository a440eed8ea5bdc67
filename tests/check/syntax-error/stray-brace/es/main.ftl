hello = Hola }
bye = Adiós
