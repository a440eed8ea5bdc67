shared = { $name }
hello = Hola { $name }
bye = Adiós
    .title = Adiós, { $name }
### mira: allow(missing-variable) On purpose.
