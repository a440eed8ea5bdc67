n = { $n ->
    [cero] Ninguno
    [uno] Uno
    [many] { $n }
   *[other] { $n }
}
