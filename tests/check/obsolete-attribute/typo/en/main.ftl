hello = Hello
    .title = Title
