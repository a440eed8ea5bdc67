hello = Hello
bye = Bye
thanks = Thanks, { $name }
