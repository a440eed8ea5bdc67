a =
    .x = { PLATFORM ->
    [macos] A
   *[other] B
}
b = { b ->
   *[a] A
}
