save =
    .label = Guardar
    .accesskey = g
open = Abrir { $file }
    .accesskey = X
quit =
    .label = Salir
    .accesskey = Q
