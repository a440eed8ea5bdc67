hello =
bye = Adiós
