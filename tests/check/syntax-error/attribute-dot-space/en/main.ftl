vision = Our vision
    .title = Vision
bye = Bye
    .title = Bye
