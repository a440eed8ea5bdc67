days = { $n ->
    [1] { $n } jour
   *[other] { $n } jours
}
