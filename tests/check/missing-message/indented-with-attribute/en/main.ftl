a = X
    .k = X
b = Y
    .k = Y
