who = { $role ->
    [admin] Quien administra
    [guest] Quien visita
    [owner] Quien posee
   *[other] Alguien
}
