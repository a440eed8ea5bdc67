-brand = { $case ->
   *[nom] Mira
    [gen] Miry
}
about = O { -brand(case: "gen") }
