-brand = Mira
a = { b } { b.title } { -brand }
b = B
    .title = { b } { -brand }
