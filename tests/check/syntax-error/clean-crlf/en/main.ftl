hello = Hello
    .title = Title
bye = Bye
