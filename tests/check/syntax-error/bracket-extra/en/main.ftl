a = Hello, { $n }
