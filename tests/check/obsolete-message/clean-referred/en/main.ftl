a = Hello
b = Bye
-t = T
