hello = { $name }
files = { $n ->
    [0] Nic
    [one] Jeden soubor
    [few] { $n } soubory
    [many] { $n } souboru
   *[other] { $n } souborů
}
