quit = Wyjdź ze { -brand(przypadek: "genitive") }
about = O { -brand(case: "dopelniacz") }
open = { $x ->
    [a] Otwórz { -brand(case: "genitve") }
   *[other] Otwórz { -brand(Case: "genitive") }
}
from = Od { -brand(case: "genitive") }
both = Oba { -brand(case: "genitive", przypadek: "genitive") } { -brand(Case: "x", case: "genitve") }
