a = Guardar el archivo\
b = Uno¶
c = CanciÃ³n
d = Â¿CuÃ¡l?
e = lâ€™eau
f = Canci�n
g =
    uno\
    dos
