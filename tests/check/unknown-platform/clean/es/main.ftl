quit =
    { PLATFORM() ->
        [plan9] Cerrar
        [macos] Salir
       *[otros] Salir
    }
