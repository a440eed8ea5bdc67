a = { UPPER($n) } { UPPER($m) }
b = { LOWER($n) }
