yes = Yes
no = No
hint = Read it
    .title = Hint
