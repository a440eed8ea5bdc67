files = { $conta ->
    [one] { $count } arquivo
   *[other] Arquivos
}
