hello = { bye.title ->
   *[other] Hola
}
bye = Adiós
