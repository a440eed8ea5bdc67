a = { $zoom ->
    [zero] なし
   *[other] { $zoom } ズーム
}
