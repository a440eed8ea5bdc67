hello = Hello
    .title = Title { $x }
bye = Bye
