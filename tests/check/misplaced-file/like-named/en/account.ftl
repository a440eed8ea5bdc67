user = User
word = Password
