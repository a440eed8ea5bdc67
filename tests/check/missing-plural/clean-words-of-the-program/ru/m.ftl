zoom = { $n ->
    [zero] нет
   *[other] { $n } увеличить
}
