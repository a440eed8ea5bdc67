a = Hola, { $n) }
