hello = Hola { "a }
bye = Adiós
