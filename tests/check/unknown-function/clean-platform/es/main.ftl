quit =
    { PLATFORM() ->
        [windows] Cerrar
       *[other] Salir
    }
