a = A
    .title = T
