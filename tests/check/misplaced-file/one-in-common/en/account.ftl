title = Account
word = Password
