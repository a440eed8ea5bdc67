foo =
    one
    two


     three
# note
#
bar =
    .a = x

## group

# mixed
baz =
    { $n ->
        [a] b
       *[c] d
    }
