a = { NUMBER($n, style: "currency", currency: "EUR", useGrouping: "false", minimumFractionDigits: 2) }{ -t(case: "gen") }
-t = T
