hello = Hello
    .title = Title
more = { hello.title }
