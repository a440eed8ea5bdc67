hello = { $name }
files = { $n ->
    [one] Jeden plik
    [fwe] { $n } pliki
   *[many] { $n } plików
}
