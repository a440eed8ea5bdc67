### The words of Harbour Garden, an organisation invented for tests.

vision = Um porto onde cada família tem um canteiro, um banco à sombra e um vizinho que sabe o seu nome.
    .title = Visão

mission = Partilhamos terra, sementes e ferramentas. Aprendemos as receitas uns dos outros e cultivamos alimentos para todos os que vivem perto da água.
    .title = Missão

values =
    .title = Valores
