a = { $kind ->
    [male] He
    [female] She
   *[other] They
}
