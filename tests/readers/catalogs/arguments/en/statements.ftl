-brand = Skylark { $edition }
lost = We are { -brand(edition: "One") }
kept = Made by { -brand(edition: "Two") }
count = { NUMBER(1) ->
    [one] one promise
   *[other] promises
 }
number = { NUMBER(3) } promises
day = On a day
