-place =
    { $size ->
        [mala] місце
       *[velyka] Місце
    }
a = Ваше { -place(size: "mala") }
