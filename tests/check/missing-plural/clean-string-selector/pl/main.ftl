a = { $kind ->
    [male] On
    [female] Ona
   *[other] Oni
}
