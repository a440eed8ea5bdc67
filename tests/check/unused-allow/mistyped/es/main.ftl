# mira: allow missing-variable Para todos.
a = Á
# mira:permitir(missing-variable)
b = B
# mira allow(missing-variable)
c = C
## mira: permitir

d = D
# mira: allow(untranslated
e = E
# Lo que admira: allow. Se mira: esto.
f = F
