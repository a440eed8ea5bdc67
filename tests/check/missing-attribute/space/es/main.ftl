vision = V
   .title = Visión
