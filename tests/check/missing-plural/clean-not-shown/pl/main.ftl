comment = { $n ->
    [one] Komentarz
   *[other] Komentarze
}
delete =
    .label = { NUMBER($n) ->
        [one] Usuń zakładkę
       *[other] Usuń zakładki
    }
-files = { $n ->
    [one] plik
   *[other] pliki
}
