hello = Hola
# yes = Yes
# yes = Sí
# no = No
# no =
# maybe =
#     Tal vez
