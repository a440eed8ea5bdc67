### Resource

## Group

# Note
foo = Foo
bar =
    { $n ->
        [one] one
       *[other] other
    }
    .title = Title

# Alone

-term = Term
