# yes = Sí
# no = No, gracias
# hint =
#     Léalo
#     .title = Pista
