n = { $n ->
    [one] Uno
    [many] { $n }
    [cero] Ninguno
   *[other] { $n }
}
