a = { DATETIME($date, month: "long" day: "numeric") }
b = { NUMBER($n minimumFractionDigits: 2) }
c = { NUMBER($n
    ,minimumFractionDigits: 2,) }
