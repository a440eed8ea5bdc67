comment = { $n ->
    [one] תגובה
   *[other] תגובות
}
delete =
    .label = { NUMBER($n) ->
       *[other] מחיקת סימניות
    }
