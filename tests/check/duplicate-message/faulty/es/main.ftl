hello = Hola
bye = Adiós
hello = Hola otra vez
