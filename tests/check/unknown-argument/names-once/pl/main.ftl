-brand = { $case ->
   *[nominative] { $size ->
       *[big] Skylark
        [small] Skylarek
    }
    [genitive] { $size ->
       *[big] Skylarka
        [small] Skylarka
    }
}
quit = Wyjdź ze { -brand(xyzzy: "genitive") }
