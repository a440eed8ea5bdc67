hello = Hola
    ... y más
bye = Adiós
