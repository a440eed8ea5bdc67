hello = { NUMBER($n }
bye = Adiós
