### Each text stands here as it is in “en”.

en:
    hello = Hello

hello = Hola

en:
    letter = Letter
        .title = A letter
        .hint = Read it

letter =
    .title =
    .hint =
