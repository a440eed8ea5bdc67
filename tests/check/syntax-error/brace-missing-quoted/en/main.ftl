a = From “{ $userName }”
b = From ({ $userName })
