hello = Hello, { $name }
files = { $n ->
    [one] One file
   *[other] { $n } files
}
