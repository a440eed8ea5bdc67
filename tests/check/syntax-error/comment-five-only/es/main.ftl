hello = Hola

#####
