more = Leer más
