m = { $n ->
   *[other] x
[one] y
 }
a = { $n ->
   *[other] x
[one] y
 }
