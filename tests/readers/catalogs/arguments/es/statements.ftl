-brand = Skylark { $edition }
lost = Somos { -brand }
kept = Hecho por { -brand(edition: "Dos") }
count = { NUMBER(1) ->
    [one] una promesa
   *[other] promesas
 }
number = { NUMBER(3) } promesas
day = Un día { DATETIME(3) }
