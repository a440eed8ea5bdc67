welcome = Bienvenidos.
