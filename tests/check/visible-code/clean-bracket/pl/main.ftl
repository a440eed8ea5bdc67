left = { $n ->
    [one] Plik
    [few] { $n } pliki
   *[many] { $n } plików
    (wszystkie) razem
    wszystkie] razem
}
note =
    (few) { $n ->
        [one] plik
        [few] { $n } pliki
       *[many] { $n } plików
        (few) w sumie
    }
