a = A, { $name }
b = B, { $name }
c = C
d = D
e = E
f = F
