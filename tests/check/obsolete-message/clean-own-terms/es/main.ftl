-marca = Mira
    .genero = f
hello = Hola { -marca }
bye = Adiós
