a = Hola { b.g }
b = Adiós { b.i }
    .g = f
    .i = i
