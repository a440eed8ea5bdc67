a = One line
