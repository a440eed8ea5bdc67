bye = Adiós
hello Hola
