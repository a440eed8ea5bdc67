intro =
    Responda, por favor.
Obrigado.
whole = Tudo.
    .title = { NUMBER(1 2) }
option = { -times(count: -1) }
-times = { $count } graus
