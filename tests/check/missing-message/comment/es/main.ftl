hello = Hola { $name }

# vision = Our vision
# vision =
# bye =
