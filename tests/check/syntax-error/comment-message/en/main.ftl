a = A
b = B { $x }
c = C
d = D
-t = T
    .x = X
