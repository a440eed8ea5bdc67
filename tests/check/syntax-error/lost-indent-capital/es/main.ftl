hello = Hola.
Érase una vez
bye = Adiós
