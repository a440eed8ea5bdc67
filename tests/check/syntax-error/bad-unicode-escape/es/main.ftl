hello = Hola{ "\u00e" }
bye = Adiós
