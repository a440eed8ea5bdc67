### Quién es la organización, como lo dice su carta.

name = Coalición MIRA
