vision = V
    .title la visión
