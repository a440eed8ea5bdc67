hello = Hello
letter = Letter
    .title = A letter
    .hint = Read it
