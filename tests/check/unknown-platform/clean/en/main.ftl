quit =
    { PLATFORM() ->
        [plan9] Exit
       *[other] Quit
    }
