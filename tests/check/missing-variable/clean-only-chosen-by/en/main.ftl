share =
    { $gender ->
        [male] { $name } shared his folder.
       *[other] { $name } shared their folder.
    }
delete =
    { NUMBER($n) ->
        [one] Delete this file
       *[other] Delete these files
    }
    .title =
        { $n ->
            [one] Delete it
           *[other] Delete them
        }
