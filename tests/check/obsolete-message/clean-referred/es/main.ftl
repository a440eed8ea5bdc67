interno = Ana
lejos = Lejos
    .g = f
a = Hola { interno }
b = Adiós { lejos.g }
