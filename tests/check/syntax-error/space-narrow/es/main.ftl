bye = Adiós

vision = V
    .title = Visión

hello = Hola { $name }
