a = { NUMBER($n) }
