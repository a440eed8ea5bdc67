hello = Hello
    .title = Title
    .label = Label
