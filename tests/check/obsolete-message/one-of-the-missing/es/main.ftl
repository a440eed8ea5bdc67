a = A
archivo = Archivo
b = B
