less = <b>Menos</b> que: a < b, b < a o b <3
title = <a title="a > b, 'c'" href='y' >más</a >
wide = <b>Menú</b> ＞ Archivo ＜menú＞
line = <a
    href="x"
    >más</a>
void = <b>x</b><i/>
given = <a href={ $url } { $more }>más</a>
odd = < b >como en el original</ b >, <b>x</b>
choice = <a href="{ $n ->
    [one] x
   *[other] y
}">más</a>
