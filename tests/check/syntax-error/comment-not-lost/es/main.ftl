## Menú

open = Abrir
    .title = Abrir un archivo

## Bandeja

Bandeja

intro =
    Cuidamos.
    Lea esto.
