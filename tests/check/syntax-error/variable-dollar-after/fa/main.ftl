a = A { x$ }
b = { x$ ->
    [one] A
   *[other] B
}
