all = { $n ->
    [one] a
    [few] b
    [many] c { $n }
}
some = { $n ->
    [one] a
    [few] b { $n }
}
text =
    .label = { $n ->
        [one] a
        [few] b
        [many] c { $n }
    }
