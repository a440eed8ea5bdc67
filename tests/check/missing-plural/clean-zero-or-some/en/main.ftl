a = { $n ->
    [0] None
   *[other] Some
}
