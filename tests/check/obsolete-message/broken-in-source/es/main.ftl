a = A
b = Be
c = Ce
d = { $x } D
e = E
