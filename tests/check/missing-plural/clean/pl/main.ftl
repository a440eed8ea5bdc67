hello = { $name }
files = { $n ->
    [one] Jeden plik
    [few] { $n } pliki
   *[many] { $n } plików
}
