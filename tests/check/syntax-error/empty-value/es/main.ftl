hello =

bye = Adiós
