-brand = Mira
    .gender = feminine
a = { -brand.gender ->
    [feminine] Otwarta
   *[masculine] Otwarty
} { $kind ->
    [few-words] x
   *[lots] y
}
