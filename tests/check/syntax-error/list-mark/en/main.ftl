a = A
b = B
c = C
d = D
x = X
-t = T
y = Y
e = E
