a = Oder { $zoom ->
    [zero] keine
   *[other] { $zoom } zum Zoomen
}
