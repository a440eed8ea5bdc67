files = { $n ->
    [one] Jeden plik
   *[other] { $n } plików
}
