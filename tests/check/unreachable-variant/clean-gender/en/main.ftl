-brand = Mira
a = { -brand } { $kind ->
    [few-words] x
   *[lots] y
}
