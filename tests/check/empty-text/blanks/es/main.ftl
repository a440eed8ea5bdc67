hello = { " " }{ "  " }
bye = Adiós
