# mira:allow(missing-variable) Para todos.
hello = Hola
# mira, que: nada
bye = Adiós, se mira: bien
# miradas: allow(x)
work = Trabajo
