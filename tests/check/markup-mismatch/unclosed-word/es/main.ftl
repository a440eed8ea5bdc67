linked = Leer <link>más
