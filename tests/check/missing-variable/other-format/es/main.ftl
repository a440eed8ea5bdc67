hello = ¡Hola, %s!
bye = Adiós, {0}
both = %1$s y %2$s
    .title = Vea 50 % de %(n)s
