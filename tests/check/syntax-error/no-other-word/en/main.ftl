a = { $gender ->
    [male] his
    [female] her
   *[other] their
}
