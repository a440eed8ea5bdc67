a = Pague $n o { $n }
b = US$n, $n2, $5, US${ $n }
