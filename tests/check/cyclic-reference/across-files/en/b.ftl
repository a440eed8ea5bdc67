b = B
