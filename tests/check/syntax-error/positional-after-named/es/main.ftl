hello = { NUMBER(minimumFractionDigits: 2, $n) }
bye = Adiós
