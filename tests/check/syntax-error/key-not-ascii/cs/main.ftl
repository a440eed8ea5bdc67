-b = B
    .rod = ženský
term = { -b.rod ->
    [ženský] a
   *[other] b
} x
forms = { $n ->
    [jeden] a
    [několik] b
   *[other] c { $n }
}
words = { $os ->
    [macos] a
   *[okna-ů] b
}
two = { $n ->
    [jen jeden] a
   *[other] c { $n }
}
