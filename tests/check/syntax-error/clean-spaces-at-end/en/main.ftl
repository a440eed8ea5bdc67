# c
 