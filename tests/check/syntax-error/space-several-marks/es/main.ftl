a = A
‎‎‎.k = K
