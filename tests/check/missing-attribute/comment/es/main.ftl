vision = Nuestra visión
#     .title = Visión
#     .hint =
