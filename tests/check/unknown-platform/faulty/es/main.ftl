quit =
    { PLATFORM() ->
        [ventanas] Cerrar
        [windos] Cerrar
       *[other] Salir
    }
