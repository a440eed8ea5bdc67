-term = T { $case } { $x }
m = { -term(case= "gen") }
n = { NUMBER($n, maximumFractionDigits = 2) }
o = { -term(case: "gen", x="a") }
