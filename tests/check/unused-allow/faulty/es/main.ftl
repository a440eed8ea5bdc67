# mira: allow(missing-variable) No reason.
hello = Hola
bye = Adiós
