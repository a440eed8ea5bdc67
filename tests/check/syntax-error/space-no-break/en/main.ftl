vision = V
    .title = Vision
hello = Hello { $name }
bye = Bye
