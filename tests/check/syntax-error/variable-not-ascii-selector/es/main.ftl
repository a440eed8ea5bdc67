a = { $género ->
    [male] su
   *[other] su
}
