around = { $n } { $n ->
    [one] plik
   *[other] plików
}
number = { NUMBER($n) ->
    [one] Plik
   *[other] { NUMBER($n) } plików
}
word = { $n ->
    [one] plik
   *[other] plików
}
uses-word = { $n } { word }
count = Pliki: { $n }
by-reference = { $n ->
    [one] Jeden: { count }
   *[other] Wszystkie: { count }
}
attribute = Pliki
    .title = { $n ->
        [one] Plik
       *[other] { $n } plików
    }
