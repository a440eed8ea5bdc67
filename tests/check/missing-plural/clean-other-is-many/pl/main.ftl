files = { $n ->
    [one] Jeden plik
    [few] { $n } pliki
   *[other] { $n } plików
}
