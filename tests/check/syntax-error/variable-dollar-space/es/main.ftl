hello = Hola, { $ name }
bye = Adiós
