# mira: allow(mising-variable) No reason.
hello = Hola
# mira: allow(something) No reason.
bye = Adiós
