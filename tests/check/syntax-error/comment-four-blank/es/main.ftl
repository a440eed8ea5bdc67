#### Bandeja

hello = Hola
