a = A
b = { a } b
