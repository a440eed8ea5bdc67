hello = Hola, { $1 }
bye = Adiós
