who = { $role ->
    [administrador] A
    [visita] B
   *[other] D
}
