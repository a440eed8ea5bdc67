hello = Hello, { $user-name }
bye = Bye
