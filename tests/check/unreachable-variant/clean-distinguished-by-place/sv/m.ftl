m = Ms
    .first = xs { $side ->
       *[left] d
        [right] u
    }
    .second = ys { $side ->
       *[below] b
        [above] a
    }
