a = A { $x }
    .label = L
m = Del { $name }
c = C
d = D { $v }
e = E.
