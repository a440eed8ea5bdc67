c = { UPPER($n) }
