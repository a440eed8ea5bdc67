hello = Hola{ " " }
bye = { " " }Adiós
