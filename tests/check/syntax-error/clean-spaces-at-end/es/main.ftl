# c

   