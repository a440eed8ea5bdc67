yes-deepc = Sí
