a = Hello, { $n } and all
b = Hello, { $n }
c = Hello, { $n } and { $n }
