items = { $n ->
    [one] <b>jeden</b>
    [few] <b>{ $n }<b> prvky
   *[other] <b>{ $n }</b> prvků
}
lost = { $n ->
    [one] <b>jeden</b>
    [few] <b>{ $n } prvky
   *[other] <b>{ $n }</b> prvků
}
both = { $n ->
    [one] <b>jeden</b>
    [few] <b>{ $n } prvky
   *[other] <b>{ $n } prvků
}
stray = { $n ->
    [one] <b>jeden</b>
    [few] { $n }</b> prvky
   *[other] <b>{ $n }</b> prvků
}
