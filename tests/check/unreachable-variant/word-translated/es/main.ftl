who = { $role ->
    [administrador] Quien administra
    [guest] Quien visita
   *[other] Alguien
}
