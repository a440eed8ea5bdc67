quit = Wyjdź ze { -brand(przypadek: "genitive") }
about = O { -brand(case: "dopelniacz") }
open = { $x ->
    [a] Otwórz { -brand(case: "genitve") }
   *[other] Otwórz { -brand(Case: "genitive") }
}
from = Od { -brand(case: "genitive") }
