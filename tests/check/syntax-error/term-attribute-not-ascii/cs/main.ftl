-b = B
    .rod = m
    .případ = x
m = { -b.pohlaví ->
    [m] a
   *[other] b
}
