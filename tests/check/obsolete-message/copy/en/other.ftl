one = One
two = Two
