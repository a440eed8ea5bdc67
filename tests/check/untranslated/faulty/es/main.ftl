hello = Hello
bye = Adiós
