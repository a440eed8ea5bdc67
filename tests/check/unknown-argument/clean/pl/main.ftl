-brand =
    { $case ->
       *[nominative] Skylark
        [genitive] Skylarka
    }
-owl =
    { $case ->
       *[nominative] Sowa
        [locative] { $form ->
            [small] sowie
           *[large] Sowie
        }
    }
-link = <a title="{ $title }">{ $case ->
        [genitive] linku
       *[other] link
    }</a>
-plain = Zwykły
-shown =
    { $word ->
        [x] X
       *[other] { $word }
    }
quit = Wyjdź ze { -brand(case: "genitive") } { -plain(case: "genitive") } { -link(title: "Link") }
about = O { -brand(case: "locative") } { -brand(form: "small") } { -brand } { -shown(word: "y") }
open = Otwórz { -brand(case: "genitive", extra: "x") } { -owl(case: "locative", form: "small") }
from = Od { -brand() }
