name = { $name }
hello = Hola { name }
