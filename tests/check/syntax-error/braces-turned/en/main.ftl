a = A { $x }
b = B { $x }
