files = { $conta ->
    [one] Um arquivo
   *[other] { $count } arquivos
}
