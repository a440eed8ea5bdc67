a = Esta es la primera línea
donde x = y
