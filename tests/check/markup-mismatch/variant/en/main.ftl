items = { $n ->
    [one] <b>one</b>
   *[other] <b>{ $n }</b> items
}
lost = { $n ->
    [one] <b>one</b>
   *[other] <b>{ $n }</b> items
}
both = { $n ->
    [one] <b>one</b>
   *[other] <b>{ $n }</b> items
}
stray = { $n ->
    [one] <b>one</b>
   *[other] <b>{ $n }</b> items
}
