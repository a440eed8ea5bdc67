files = { $n ->
    [uno] { $n } x
   *[otros] { $n } y
}
