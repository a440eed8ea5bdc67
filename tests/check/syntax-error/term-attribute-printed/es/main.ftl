-brand = Mira
    .gender = f
hello = Hola { -brand.gender }
bye = Adiós
