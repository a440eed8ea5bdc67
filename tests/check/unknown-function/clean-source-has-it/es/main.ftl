a = { PLATFORM() ->
    [macos] x
    [windows] z
   *[other] y
} { DATETIME(1) }
