hello = Hola, { $n + 1 }
bye = Adiós
