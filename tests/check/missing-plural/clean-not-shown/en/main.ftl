comment = { $n ->
    [one] Comment
   *[other] Comments
}
delete =
    .label = { NUMBER($n) ->
        [one] Delete bookmark
       *[other] Delete bookmarks
    }
-files = { $n ->
    [one] file
   *[other] files
}
