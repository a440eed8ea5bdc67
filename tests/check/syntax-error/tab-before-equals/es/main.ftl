hello	= Hola
bye = Adiós
