title = A
