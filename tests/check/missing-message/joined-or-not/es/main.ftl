help = Escriba su name = valor
intro = Hola. title = Título
last = En total { $n } key = Clave
