files = { $n ->
    [ichi] x
   *[other] { $n } y
}
