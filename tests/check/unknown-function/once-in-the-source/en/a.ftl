a = { PLATFORM() ->
    [macos] x
   *[other] y
}
b = { NUMER($n) } { PLATFORM() }
c = { NUMER($n) } { UPPER($n) }
