hello = Hola, { $name, ¿qué tal?
bye = Adiós
