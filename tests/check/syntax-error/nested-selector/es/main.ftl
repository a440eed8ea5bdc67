hello = { { $n } ->
   *[other] Hola
}
bye = Adiós
