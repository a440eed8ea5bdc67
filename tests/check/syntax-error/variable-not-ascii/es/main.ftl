hello = Hola, { $año }
bye = Adiós
