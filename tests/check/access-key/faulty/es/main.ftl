save =
    .label = Guardar
    .accesskey = S
open = Abrir
    .accesskey = Ab
