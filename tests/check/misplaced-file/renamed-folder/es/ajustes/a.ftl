yes-a = Sí
