hello = Cześć, { $name }!
