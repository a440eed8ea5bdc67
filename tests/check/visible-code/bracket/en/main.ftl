left = { $n ->
    [one] { $n } file
   *[other] { $n } files
}
round = { $n ->
    [one] { $n } file
   *[other] { $n } files
}
share = { $gender ->
    [male] He
    [female] She
   *[other] They
}
exact = { $n ->
    [0] None
   *[other] { $n } files
}
