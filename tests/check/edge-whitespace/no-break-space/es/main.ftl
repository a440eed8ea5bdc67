hello = Hola 
bye = Adiós
