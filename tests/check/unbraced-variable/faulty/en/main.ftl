a = Hello { $n }
b = Hello { $n } { $m }
