a = A
    .k = K
