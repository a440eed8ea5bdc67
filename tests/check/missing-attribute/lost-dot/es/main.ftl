vision = V
    title = Visión
