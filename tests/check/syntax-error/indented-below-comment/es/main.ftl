# A comment
  vision = Una

hello = Hola { $name }
values =
    .title = Valores
bye = Adiós
