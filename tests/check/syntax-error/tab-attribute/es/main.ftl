hello = Hola
	.title = Título
bye = Adiós
