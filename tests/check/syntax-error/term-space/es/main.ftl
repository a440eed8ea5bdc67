-brand = Mira
hello = Hola, { - brand }
bye = Adiós
