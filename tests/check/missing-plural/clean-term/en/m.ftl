-item = { $number ->
    [one] Item
   *[other] Items
}
all = { -item }
