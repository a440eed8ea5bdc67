round = Hello { $name }
square = Hello { $name }!
kept = Hello ({ $name })
kept-number = Files ({ NUMBER($n) })
one-side = Hello { $name }
both = { $n } of { $all }
