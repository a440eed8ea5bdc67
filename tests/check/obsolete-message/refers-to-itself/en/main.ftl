a = Hello
