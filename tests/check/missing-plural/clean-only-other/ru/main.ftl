hello = { $name }
files = { $n ->
   *[other] { $n } файлов
}
