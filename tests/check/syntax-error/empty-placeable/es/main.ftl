hello = Hola{ }
bye = Adiós
