hello = Hello
thanks = Thanks
bye = Bye
