hello = Hello 
bye = Bye{ " " }
