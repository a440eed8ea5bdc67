a = { NUMBER($n) }
b = { DATETIME($d) }
