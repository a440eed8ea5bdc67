all = { $n ->
    [one] one
   *[other] x { $n }
}
some = { $n ->
    [one] one
   *[other] x { $n }
}
text =
    .label = { $n ->
    [one] one
   *[other] x { $n }
}
