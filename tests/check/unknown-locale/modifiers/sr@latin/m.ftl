a = B
