hello = Hola{ ' ' }
bye = Adiós
