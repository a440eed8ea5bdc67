files = { $n ->
    [one] ファイル{ $n }個
   *[other] ファイル{ $n }個
}
