hello Hola
bye = Adiós
