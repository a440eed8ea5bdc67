vision = Nuestra visión
    . title = Visión
bye =
    . title = Adiós
