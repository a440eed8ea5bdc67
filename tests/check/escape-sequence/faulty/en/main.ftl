one = One. Two.
two = One
    .title = Two
three =
    { $n ->
        [one] One file
       *[other] Many files
    }
four = It is water.
seven = Name Value
eight = a
nine = Hello, { $name }. Welcome.
