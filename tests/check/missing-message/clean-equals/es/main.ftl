save = Guardar x = 1
x = X
formula = Suma de x = 1
