name = { $name }
hello = Hello { $name }
