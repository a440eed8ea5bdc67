a =
    .label = A { $işleyici }
b = { $isim }, { $sayı }
c = { $count }, { $имя }
d = { $ısı }
e = { $sayı ->
    [one] a
   *[other] b
}
f = { $1é }
