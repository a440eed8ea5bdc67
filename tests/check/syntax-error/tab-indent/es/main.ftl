hello =
	Hola
bye = Adiós
