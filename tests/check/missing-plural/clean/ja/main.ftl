hello = { $name }
files = { $n } 個
