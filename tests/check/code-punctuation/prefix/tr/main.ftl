preset = Ön ayar %{$preset_idx}
tab = Sekme #{ $x }
price = Tutar: ${ $x }
files = { $n ->
    [one] Bir dosya
   *[other] %{ $n } dosya
}
