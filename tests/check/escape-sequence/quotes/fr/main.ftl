water = l\'eau
name = le nom \"\"
