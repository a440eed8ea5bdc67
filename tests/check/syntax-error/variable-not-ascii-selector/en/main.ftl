a = { $gender ->
    [male] his
   *[other] their
}
