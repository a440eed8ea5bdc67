a = { PLATFORM() ->
    [macos] x
   *[other] y
}
