help-button = Add-ons Support
title = Title
    .label = Label
    .tip = Tip
n = { $n ->
    [one] One
   *[other] Others
}
