a =
    .label = A { $handler }
b = { $name }, { $count }
c = { $name }, { $count }
d = D
e = { $n ->
    [one] a
   *[other] { $n }
}
f = F { $n }
