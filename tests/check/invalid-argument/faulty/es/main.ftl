a = { NUMBER($n, minimumDigits: 2) }
