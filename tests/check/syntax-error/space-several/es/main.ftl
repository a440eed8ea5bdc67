a = A
    .k = K
