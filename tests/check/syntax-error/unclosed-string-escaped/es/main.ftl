a = { "\"Él }
b = { "dice \"hola }
