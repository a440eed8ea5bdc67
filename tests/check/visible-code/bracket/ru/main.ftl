left = { $n ->
    [one] { $n } файл
    few] { $n } файла
   *[many] { $n } файлов
}
round = { $n ->
    [one] { $n } файл
    ( few ) { $n } файла
    [many] { $n } файлов
   *[other] { $n } файла
}
share = { $gender ->
    [male] Он
    female] Она
   *[other] Они
}
exact = { $n ->
    [many] { $n } файлов
    [few] { $n } файла
    [one] { $n } файл
    0] Ничего
   *[other] { $n } файла
}
