hello = Hello{ " " }
bye = Bye { $x }
