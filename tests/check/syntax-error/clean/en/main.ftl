hello = Hello
bye =
    { $n ->
        [one] One
       *[other] { $n }
    }
