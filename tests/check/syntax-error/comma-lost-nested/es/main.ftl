-t = t { $a }
p = { -t(NUMBER(2) a: "s") }
q = { NUMBER({ $x } minimumFractionDigits: 2) }
