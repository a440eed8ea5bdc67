-place =
    { $size ->
       *[small] place
        [large] Place
    }
a = Your { -place(size: "large") }
