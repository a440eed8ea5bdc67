sum = Suma
total = Total
