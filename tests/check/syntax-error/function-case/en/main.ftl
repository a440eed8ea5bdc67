hello = { NUMBER($n) }
bye = Bye
