round = Hola ($name)
square = ¡Hola, [ $name ]!
kept = Hola ($name)
kept-number = Archivos ($n)
one-side = Hola (señora $name)
both = ( $n) de { $all } ($all)
