hello-a = Hello
files-a =
    { $count ->
        [one] One file
       *[other] { $count } files
    }
long-a =
    A long text
    over lines
    .title = T
hello-b = Hello
files-b =
    { $count ->
        [one] One file
       *[other] { $count } files
    }
long-b =
    A long text
    over lines
    .title = T
hello-c = Hello
files-c =
    { $count ->
        [one] One file
       *[other] { $count } files
    }
long-c =
    A long text
    over lines
    .title = T
hello-d = Hello
files-d =
    { $count ->
        [one] One file
       *[other] { $count } files
    }
long-d =
    A long text
    over lines
    .title = T
hello-e = Hello
files-e =
    { $count ->
        [one] One file
       *[other] { $count } files
    }
long-e =
    A long text
    over lines
    .title = T
