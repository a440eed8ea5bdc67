vision = Our vision
    .title = Vision
    .hint = Read it
