one = "Uno",
two = "Dos";
three = Tres
four = Cuatro
