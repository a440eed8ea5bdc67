-b = B
m = { -b } x
