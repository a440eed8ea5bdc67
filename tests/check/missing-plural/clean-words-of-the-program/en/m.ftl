zoom = { $n ->
    [zero] none
   *[other] { $n } to zoom in
}
