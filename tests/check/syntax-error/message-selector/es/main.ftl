hello = { bye ->
   *[other] Hola
}
bye = Adiós
