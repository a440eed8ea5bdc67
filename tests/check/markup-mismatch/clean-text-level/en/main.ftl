a = Dear Mrs { $name }
b = Water
c = The 1st of May
