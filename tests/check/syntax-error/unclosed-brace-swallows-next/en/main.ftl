hello = Hello
bye = Bye, { $name }
