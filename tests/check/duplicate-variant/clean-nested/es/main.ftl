files = { $n ->
    [one] { $n ->
        [one] Un archivo
       *[other] x
    }
   *[other] { $n } archivos
}
bye = Adiós
