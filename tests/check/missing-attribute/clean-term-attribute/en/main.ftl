-brand = Mira
    .gender = f
hello = Hello
    .title = Title
