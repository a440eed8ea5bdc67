-t = { $n ->
    [one] a
    [few] b
    [many] c
}
m = { -t(n: 1) }
