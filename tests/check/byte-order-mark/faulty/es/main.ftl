hello = Hola
bye = Adiós { $x }
