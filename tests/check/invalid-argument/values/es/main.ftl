a = { NUMBER($n, type: "ordinals") }{ NUMBER($n, minimumFractionDigits: 200) }
b = { DATETIME($d, month: "length") }{ DATETIME($d, currency: "EUR") }
