# mira: allow(unknown-function) The program has it.
a = { PLATFORM() ->
    [macos] x
   *[other] y
}
