files = { $n ->
    [eine] { $n } x
   *[andere] { $n } y
}
