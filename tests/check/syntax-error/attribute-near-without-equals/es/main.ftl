## Menú

open = Abrir
    .tittle Abrir un archivo

## Bandeja

intro =
    Cuidamos.
    Lea esto.
