save = Guardar
    .tecla = G
open = Abrir
    .accesskey = A
    .rotulo = Abrir
close = Cerrar
    .letra = C
    .nombre = Cerrarlo
