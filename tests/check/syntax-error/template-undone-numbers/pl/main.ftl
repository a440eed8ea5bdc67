en:
    files =
        { $n ->
            [one] One file
           *[other] { $n } files
        }
#
[one]: 1
[few]: 2, 3, 4, 22, …
#
files = { $n ->
    [one] Jeden plik
    [few] { $n } pliki
   *[many] { $n } plików
}
