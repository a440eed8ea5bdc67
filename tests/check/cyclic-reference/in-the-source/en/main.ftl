a = { b.title }
b = B
    .title = { a }
