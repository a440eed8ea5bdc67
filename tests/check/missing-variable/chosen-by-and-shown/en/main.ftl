files =
    { $n ->
        [one] One file of { $name }
       *[other] { $n } files of { $name }
    }
share =
    { $gender ->
        [male] { $name } shared his folder.
       *[other] { $name } shared their folder ({ $gender }).
    }
