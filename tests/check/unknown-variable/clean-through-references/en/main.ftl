shared = { $name }
hello = Hello { shared }
bye = Bye { $name }
    .title = Bye
