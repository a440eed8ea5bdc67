save = Guardar .key = G
open = Abrir…
    .key = A.title = Abrir un archivo
quit = .title = Salir
