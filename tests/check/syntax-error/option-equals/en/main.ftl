-term = T
m = { -term }
n = { NUMBER($n, maximumFractionDigits: 2) }
o = { -term }
