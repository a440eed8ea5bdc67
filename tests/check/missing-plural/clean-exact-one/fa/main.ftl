days = { $n ->
    [1] یک روز
   *[other] { $n } روز
}
