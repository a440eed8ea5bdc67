hello = Hola { $x }
bye = Adiós
