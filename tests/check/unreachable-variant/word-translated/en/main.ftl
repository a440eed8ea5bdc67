who = { $role ->
    [admin] An administrator
    [guest] A guest
   *[other] Somebody
}
