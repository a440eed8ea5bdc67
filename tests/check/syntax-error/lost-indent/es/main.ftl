hello = Hola
a todos vosotros
bye = Adiós
