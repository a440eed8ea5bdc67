ñandú = Hola
bye = Adiós
