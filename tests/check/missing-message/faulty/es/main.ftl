bye = Adiós
