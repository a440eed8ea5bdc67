m = { $n ->
   *[other] x
 }
