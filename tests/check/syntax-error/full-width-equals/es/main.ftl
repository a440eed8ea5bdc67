hello ＝ Hola
bye = Adiós
