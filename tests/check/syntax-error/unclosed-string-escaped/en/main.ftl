a = { "He" }
b = B
