preset = Preset { $preset_idx }
tab = Tab { $x }
price = Cost: { $x }
files = { $n ->
    [one] A file
   *[other] { $n } files
}
