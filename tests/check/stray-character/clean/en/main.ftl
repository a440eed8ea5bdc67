a = Type ¶
b = C:\
c = Press "\"
d = NO
e = Regular\ expression\
