vision = Visión
letter = Carta
values-list = Valores
