-brand = Mira
hello = { -brand ->
   *[other] Hola
}
bye = Adiós
