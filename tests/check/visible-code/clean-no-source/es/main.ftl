-term = T\n&nbsp;
one = Uno\n
