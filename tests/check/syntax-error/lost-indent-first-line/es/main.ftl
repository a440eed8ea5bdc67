hello =
a todos vosotros
bye = Adiós
