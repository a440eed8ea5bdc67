hello = ¡Hola, { $name }!
