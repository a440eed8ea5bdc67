help = Type your setting
name = Name
intro = Hello.
title = Title
key = Key
last = { $n } in all
