about = O { -brand } { -kraj } { -brand.gender ->
    [f] a
   *[other] o
}
