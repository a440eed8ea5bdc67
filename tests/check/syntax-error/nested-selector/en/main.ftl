hello = { $n }
bye = Bye
