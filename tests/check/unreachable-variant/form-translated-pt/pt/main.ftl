files = { $n ->
    [um] { $n } x
   *[outros] { $n } y
}
