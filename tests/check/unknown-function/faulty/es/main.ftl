a = { NUMER($n) }
