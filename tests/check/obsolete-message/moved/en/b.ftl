bye = Bye
