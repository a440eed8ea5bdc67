a = { NUMBER() } { NUMBER($n, $n) } { NUMBER("5") }
