who = { $role ->
    [admin] A
    [guest] B
    [owner] C
   *[other] D
}
