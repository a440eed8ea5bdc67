hello = Hello, { $year }
bye = Bye
