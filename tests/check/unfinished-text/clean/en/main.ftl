a = DELETE ALL
b = Mark with TODO
