files = { $n ->
    [jeden] plik
    [kilka] { $n } pliki
   *[other] { $n } plików
}
