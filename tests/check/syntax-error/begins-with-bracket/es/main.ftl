hello =
    [Hola]
bye = Adiós
