-t = { $case ->
    [gen] Tes
   *[nom] Te
}
a = { NUMBER($n, type: "ordinal") }{ -t(case: "gen", minimumDigits: 2) }{ DATETIME($n, dateStyle: "long", hour12: "false") }
