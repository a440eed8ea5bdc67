a = A
file = File
save = Save
b = B
