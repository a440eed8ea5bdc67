x = Dos cosas
