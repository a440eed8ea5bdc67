less = <b>Less</b> than
title = <a title="x" href="y">more</a>
wide = <b>Menu</b> > File
line = <a
    href="x">more</a>
void = <b>x</b><i/>
given = <a href={ $url } { $more }>more</a>
odd = < b >as in the source</ b >, <b>x</b>
choice = <a href="{ $n ->
    [one] x
   *[other] y
}">more</a>
