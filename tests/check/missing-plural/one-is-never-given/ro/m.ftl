people = { $n ->
    [few] Voi { $n }
   *[other] Voi cei { $n } de aici
}
