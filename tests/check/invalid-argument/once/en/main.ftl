memory = { NUMBER($mem, maxFractionalUnits: 2) } MB
total = { NUMBER($n, minimumFractionDigits: 2) }
text = { NUMBER("5") } of { DATETIME($date, month: "big") }
