count = { $count ->
    [one] <b>jeden</b>
    [few] < b >{ $count }</ b >
   *[other] <b>{ $count }</b>
}
code = Napište <code>x</ code>
wide = Viz ＜a href="{ $url }"＞zde</a>
shut = Viz <a href="{ $url }">zde<a/>
back = Viz <b>zde<\b>
first = <b>a< /b>
