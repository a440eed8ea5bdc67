memory = { NUMBER($mem, maxFractionalUnits: 2) } MB
total = { NUMBER($n, maxFractionalUnits: 2) }
text = { NUMBER("5") } de { DATETIME($date, month: "grande") }
