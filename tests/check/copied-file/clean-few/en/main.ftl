one = Your work has been saved.
two = What is the name of the file?
three = OK
