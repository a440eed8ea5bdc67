save = Guardar
    ,key = G
open = Abrir
    · key = A
close = Cerrar
    (key = C)
