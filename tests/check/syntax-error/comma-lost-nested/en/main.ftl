-t = t { $a }
p = { -t(a: "s") }
q = { NUMBER($x, minimumFractionDigits: 2) }
