a = Two
    x = 3
b = B
