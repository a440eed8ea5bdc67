hello = Hello { $name }
vision = Our { $n ->
    [one] vision
   *[other] visions
}
    .title = Vision
values =
    .title = Values
bye = Bye
