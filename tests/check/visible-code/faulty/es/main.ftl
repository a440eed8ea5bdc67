one = Uno.\nDos.
two = Uno
    .title = L\'altro \"due\"
three =
    { $n ->
        [one] Un\tarchivo
       *[other] Muchos\r\narchivos
    }
four = Agua.\n
    y m\u00e1s agua.\n\n
five = Canci\u00f3n, m\xfasica y canci\u00f3n \ud83d\ude00.
six = Hola\u00a0.
seven = Nombre:\nValor
eight = \nb
nine = Hola, { $name }.\nBienvenida.\n
