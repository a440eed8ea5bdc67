hello = Hello, { $name }
# mira, que mira: allow
bye = Bye
work = Work
