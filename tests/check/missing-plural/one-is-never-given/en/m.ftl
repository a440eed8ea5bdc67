people = { $n ->
   *[other] The { $n } of you
}
