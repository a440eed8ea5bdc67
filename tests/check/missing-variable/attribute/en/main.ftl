hello = Hello
    .title = To { $name }
