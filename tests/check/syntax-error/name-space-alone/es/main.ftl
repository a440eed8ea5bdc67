hello = Hola

donde x = y
