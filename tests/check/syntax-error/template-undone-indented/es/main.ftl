 en:
     hello = Hello

hello = Hola
bye = Adiós
