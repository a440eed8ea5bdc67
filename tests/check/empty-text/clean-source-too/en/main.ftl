hello = {""}
bye = Bye{ $n ->
    [one] {""}
   *[other] s
}
