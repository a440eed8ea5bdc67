-b = B
term = { -b } x
forms = { $n ->
    [one] one
   *[other] x { $n }
}
words = { $os ->
    [macos] a
   *[windows] b
}
two = { $n ->
    [one] one
   *[other] x { $n }
}
