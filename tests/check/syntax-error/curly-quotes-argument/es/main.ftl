a = { DATETIME($date, month: “long”) }
