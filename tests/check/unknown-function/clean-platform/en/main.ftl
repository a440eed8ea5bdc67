quit =
    { PLATFORM() ->
        [windows] Exit
       *[other] Quit
    }
