hello = Hola{ “ ” }
bye = Adiós
