# mira: allow(edge-whitespace) On purpose.
hello = Hello{ " " }
bye = Bye { $x }
