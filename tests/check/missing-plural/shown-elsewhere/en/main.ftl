around = { $n } { $n ->
    [one] file
   *[other] files
}
number = { NUMBER($n) ->
    [one] A file
   *[other] { NUMBER($n) } files
}
word = { $n ->
    [one] file
   *[other] files
}
uses-word = { $n } { word }
count = { $n } files
by-reference = { $n ->
    [one] One: { count }
   *[other] All: { count }
}
attribute = Files
    .title = { $n ->
        [one] A file
       *[other] { $n } files
    }
