save = Save
    .key = S
menu-quit = Quit
menu-open = Open
menu-back = Back
formula = The total is x = 1
x = X
total = Total
sum = Sum: { $n }
