a = A
- b = B
c : C
d = { $x
