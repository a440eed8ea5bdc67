count = { $count ->
    [one] <b>One</b>
   *[other] <b>{ $count }</b>
}
code = Type <code>x</code>
wide = See <a href="{ $url }">more</a>
shut = See <a href="{ $url }">more</a>
back = See <b>more</b>
first = <b>a</b>
