a = { $n } files
b = { $n } files
