a = { a }
b = B
