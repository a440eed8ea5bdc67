n = { $n ->
    [cero] Ninguno
    [one] Uno
    [many] { $n }
   *[other] { $n }
}
