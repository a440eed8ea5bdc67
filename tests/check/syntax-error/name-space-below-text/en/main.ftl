a = This is the first line
    where x = y
