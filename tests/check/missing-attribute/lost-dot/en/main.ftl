vision = V
    .title = Vision
