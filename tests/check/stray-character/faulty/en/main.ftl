a = Save the file
b = One
c = Song
d = Question
e = It is
f = Lost
g = Lines
