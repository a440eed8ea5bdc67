m = M
    .x = X
a = { m.x }
