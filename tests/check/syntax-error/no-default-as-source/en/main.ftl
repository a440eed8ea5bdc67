words = { $n ->
    [a] one
   *[b] x
    [c] x
}
numbers = { $n ->
    [1] one
   *[2] x
    [3] x
}
