a = { $os ->
    [macos] A
   *[other] B
}
b = B
