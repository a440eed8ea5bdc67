hello = Hola { name }
