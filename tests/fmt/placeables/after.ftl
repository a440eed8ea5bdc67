references = { foo }{ foo.bar }{ -term }{ -term(case: "genitive", number: 2) }{ -term() }
functions = { NUMBER($n, minimumFractionDigits: 2) } { DATETIME($d, month: "long", year: "numeric") } { F({ $x }, -t.a, msg, -1.50) }
strings = { "" } { " " } { "\u0041" } { "\U01F602" } { "\\" } { "\"" } { "{ no placeable }" }
nested =
    {{ $x }} {{{ "y" }}} {{ $n ->
       *[other] z
    }}
spread = { $x }
