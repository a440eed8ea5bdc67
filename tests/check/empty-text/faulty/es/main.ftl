hello = {""}
bye = Adiós
