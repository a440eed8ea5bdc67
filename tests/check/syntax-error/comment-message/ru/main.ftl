c = C
#b = Б { $x }
a = А

#old = x
#a = x
#-t = Т
