save = Save
x = X
formula = Sum of x = 1
