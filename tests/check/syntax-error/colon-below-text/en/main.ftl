about = About us
bye = Bye
