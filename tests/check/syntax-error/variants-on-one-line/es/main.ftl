files = { $n -> [one] Un archivo *[other] { $n } archivos }
bye = Adiós
