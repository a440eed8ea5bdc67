a = А { $x }
  m = Удалить { $name }
    и { $name }
    .label = { $name }
c = C { $foo }.
    d = D { $v }
e = E.
