## Menú

open = Abrir
    .title = Abrir un archivo

## Bandeja

intro =
    Cuidamos.
    .Lea esto.
