p = { $n ->
    [one]
        One
        more
   *[other] Many
}
