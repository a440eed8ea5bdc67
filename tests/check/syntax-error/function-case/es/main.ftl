hello = { number($n) }
bye = Adiós
