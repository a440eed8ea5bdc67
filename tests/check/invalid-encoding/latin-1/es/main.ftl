hello = ¡Hola!
bye = Adiós
