a = Coffee
b = Go to { $x }
c = Copy the code
d = A path: \\u00e9
