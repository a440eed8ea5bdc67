a =
    .label = L
    .title = T
