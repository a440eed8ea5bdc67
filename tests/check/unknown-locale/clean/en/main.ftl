hello = Hello
bye = Bye
