hello = Hola{ "\n" }
bye = Adiós
