bye = Adiós
hello = { $n ->
[one] Uno
*[other] { $n }
}
