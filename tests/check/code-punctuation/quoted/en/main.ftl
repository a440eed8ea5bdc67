one = One
two = Two, { $x }
three = Three
    .title = Title
four = Four
five = The “fifth”
six = Six
