bye = Adiós
hello