a = Hello { $n }
b = Hello { $n } and { $m }
