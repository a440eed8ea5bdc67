save == Guardar
quit = Salir
    .title = = Salga
sum == 4
more = a == b
