login = Log in
    .hint = Type your name
help = { login.hint }!
