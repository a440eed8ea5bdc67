yes-b = Sí
