-brand =
    { $case ->
       *[nominative] Skylark
        [genitive] Skylarka
    }
