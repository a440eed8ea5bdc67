a = Hello
b = Bye
