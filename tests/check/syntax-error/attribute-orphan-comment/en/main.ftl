menu-save = Save
    .accesskey = S
bye = Bye
