hello = Hola
}
bye = Adiós
