files = { NUMBER($n, type: "ordinal") ->
    [one] { $n }st
   *[other] { $n }th
}
