hello-world = Hello
bye = Bye
