hello = Hola
	a todos
bye = Adiós
