title = B
