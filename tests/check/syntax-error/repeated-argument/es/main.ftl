hello = { NUMBER($n, type: "cardinal", type: "ordinal") }
bye = Adiós
