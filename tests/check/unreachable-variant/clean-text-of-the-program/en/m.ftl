a = Or { $zoom ->
    [zero] none
   *[other] { $zoom } to zoom
}
