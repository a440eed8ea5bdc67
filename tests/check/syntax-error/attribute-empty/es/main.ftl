vision = V
    .title =
