bye = Adiós
hello wolrd = Hola
