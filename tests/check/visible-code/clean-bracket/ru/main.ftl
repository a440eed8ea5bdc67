left = { $n ->
    [one] Файл
    [few] { $n } файла
   *[many] { $n } файлов
    (zero) из них
}
note =
    (other) { $n ->
        [one] { $n } файл
        [few] { $n } файла
       *[many] { $n } файлов (other)
    }
