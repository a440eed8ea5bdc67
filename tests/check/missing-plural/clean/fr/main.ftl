hello = { $name }
files = { $n ->
    [one] { $n } fichier
    [many] { $n } de fichiers
   *[other] { $n } fichiers
}
