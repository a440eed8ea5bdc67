days = { $n ->
    [0] Aucun jour
   *[other] { $n } jours
}
