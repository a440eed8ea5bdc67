one = Escriba \n para una línea y \t para un tabulador.
two = Busque { "\\" }n, o sea \n.
three = Use &lt; o &nbsp;.
four = "archivo"
five = "citado"
six = "así"
