#Un comentario
hello = Hola
bye = Adiós
