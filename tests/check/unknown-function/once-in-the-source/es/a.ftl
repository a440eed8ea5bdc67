a = { PLATFORM() }
b = { NUMBER($n) } { PLATFORM() }
c = { NUMER($n) } { ALTO($n) } { ALTO($n) }
