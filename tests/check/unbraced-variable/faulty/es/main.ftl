a = Hola $n y { $n }
b = Hola { $n }, $nn, US$n, $m y { $m }
