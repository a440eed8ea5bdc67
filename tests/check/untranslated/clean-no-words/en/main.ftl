a = { $n }
b = 100 %
c = Hello
