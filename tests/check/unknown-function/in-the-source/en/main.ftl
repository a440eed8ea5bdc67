a = { UPPER($n) }
