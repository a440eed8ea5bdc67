hello = { $name }
files = { $n ->
    [one] Jeden soubor
    [few] { $n } soubory
   *[other] { $n } souborů
}
