hello = Hello
bye = Bye
file = File
