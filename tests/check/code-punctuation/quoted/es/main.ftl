one = "Uno"
two = "Dos, { $x }"
three = 'Tres'
    .title = "Título"
four = "Cuatro"
five = "Quinto"
six = Seis
