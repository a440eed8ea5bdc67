-brand =
    .gender = f
hello = Hola
bye = Adiós
