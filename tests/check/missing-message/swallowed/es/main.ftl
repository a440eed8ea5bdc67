hello = Hola { $name }
vision = { $n }
    .title = V
values =
    .title = Valores
  bye = Adiós
