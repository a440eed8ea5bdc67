### As palavras da MIRA Coalition em português, tal como estão na carta.
### A carta só traz em português a visão e a missão. O restante aparece em inglês até que a
### organização publique a sua tradução: não se inventa aqui.
### mira: allow(missing-message) só a organização pode escrever as suas palavras

vision = Nossa visão é um estado – e uma nação – onde todos possam prosperar, não importa de onde venham ou como chegaram aqui, e todos possam participar plenamente da vida social, econômica e cívica de suas comunidades.
    .title = Visão

mission = A missão da MIRA Coalition é convocar, servir e organizar, junto com seus membros, líderes comunitários e aliados, para o avanço de todos os imigrantes em todo o estado e além. A MIRA Coalition coloca as vozes dos imigrantes e refugiados em primeiro plano para defender o bem-estar de nossas comunidades.
    .title = Missão

values =
    .title = Valores
