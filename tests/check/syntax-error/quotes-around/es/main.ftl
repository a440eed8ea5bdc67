guillemets = H { «$name» }
curly = H { “ $name ” }
behind = H { $name ’}
choice = { ‘$name’ ->
    [a] x
   *[other] y
}
first = H { “$name }
last = H { $name» }
call = H { “NUMBER($name)” }
text = H { „Hola“ } { $name }
-t = T
term = { «-t» }
