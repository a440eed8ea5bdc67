hello = Hello, { $n }
bye = Bye
