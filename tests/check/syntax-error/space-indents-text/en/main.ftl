vision = V
bye = Bye
