# A note.
# mira: allow(missing-variable) For everybody.
hello = Hola
# mira: allow(untranslated) That rule is off.
files = { $n ->
    [one] Un archivo
   *[other] { $n } archivos
}
