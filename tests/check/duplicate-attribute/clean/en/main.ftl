hello = Hello
    .title = Title
    .text = T
