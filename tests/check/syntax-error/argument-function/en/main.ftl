a = { NUMBER($n, minimumFractionDigits: NUMBER(2)) }
