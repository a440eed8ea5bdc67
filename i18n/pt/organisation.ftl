### Quem é a organização, como a carta diz.

name = MIRA Coalition
