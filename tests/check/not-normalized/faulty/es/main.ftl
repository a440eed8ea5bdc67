hello = Adiós
bye = Adiós
