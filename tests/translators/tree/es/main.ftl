hello = ¡Hola, { $name }!
bye = Hasta luego, { $name
-brand = Mira
-brand-of = de Mira
save = Guardar
    .label = Guardar
only-attributes =
    .label = Cerrar
files = { $count ->
    [one] Un archivo
   *[other] { $count } archivos
}
old = Ya no se usa
