m = M
    .first = x { $side ->
       *[left] d
        [right] u
    }
    .second = y { $side ->
       *[below] b
        [above] a
    }
