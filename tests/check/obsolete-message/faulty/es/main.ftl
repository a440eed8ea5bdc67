hello = Hello
bye = Bye
old = Viejo
