login = Anmelden
help = { login.hint }!
