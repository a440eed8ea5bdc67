-term = T\n
one = Uno\n
