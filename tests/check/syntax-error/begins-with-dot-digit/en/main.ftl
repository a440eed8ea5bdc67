a =
    Only
    half
b =
    Text
    changes
