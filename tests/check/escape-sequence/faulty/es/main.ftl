one = Uno.\nDos.
two = Uno
    .title = L\'altro \"due\"
three =
    { $n ->
        [one] Un\tarchivo
       *[other] Muchos\r\narchivos
    }
four = Agua.\n
    y más agua.\n\n
seven = Nombre:\nValor
eight = \nb
nine = Hola, { $name }.\nBienvenida.\n
