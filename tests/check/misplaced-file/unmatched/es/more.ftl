more = Más
