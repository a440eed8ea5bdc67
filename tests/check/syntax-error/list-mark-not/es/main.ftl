a = Dos
- x = 3
b = B
