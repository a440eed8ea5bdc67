name = name = valor
also = also, es decir, también
same = same == igual
n = n { $n } =
    .a = a es una letra
