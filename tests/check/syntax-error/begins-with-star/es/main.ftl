hello =
    Hola
    * uno
bye = Adiós
