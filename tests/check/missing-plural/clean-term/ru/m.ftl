-item = { $number ->
    [one] Объект
   *[other] Объекты
}
all = { -item }
