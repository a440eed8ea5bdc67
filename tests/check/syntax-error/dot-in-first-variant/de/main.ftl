p = { $n ->
    [one]
        Eins
        .NET
   *[other] Viele
}
