-brand =
    { $case ->
       *[nominative] Skylark
        [genitive] Skylarka
    }
-never = { $used }
quit = Salir de { -brand } { -brand(case: "genitive") }
