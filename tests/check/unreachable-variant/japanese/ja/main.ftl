hello = { $name }
files = { $n ->
    [one] 1個
   *[other] { $n }個
}
