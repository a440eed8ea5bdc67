a =
    .nombre = T
