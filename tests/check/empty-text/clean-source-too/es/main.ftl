hello = {""}
bye = Adiós{ $n ->
    [one] {""}
   *[other] s
}
