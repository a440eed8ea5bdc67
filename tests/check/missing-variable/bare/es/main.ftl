a = Hola $n
b = Hola $n y $m
