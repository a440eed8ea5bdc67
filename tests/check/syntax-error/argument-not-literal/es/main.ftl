hello = { NUMBER($n, minimumFractionDigits: $n) }
bye = Adiós
