
    hello = Hola
bye = Adiós
