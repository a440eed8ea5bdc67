a = A
    .title = { "" }
