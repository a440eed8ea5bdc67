name = name = value
also = Also this
same = Is it equal?
n = Count: { $n }
    .a = This is a letter
