### The words of Harbour Garden, an organisation invented for tests.

letter =
    .title = Vwazen k ap grandi ansanm

vision = Yon pò kote chak fanmi gen yon ti moso jaden, yon ban nan lonbray ak yon vwazen ki konnen non yo.
    .title = Vizyon

mission = Nou pataje tè, grenn ak zouti. Nou aprann resèt youn lòt, epi nou kiltive manje pou tout moun ki rete toupre dlo a.
    .title = Misyon

values =
    .title = Valè

closing = Vin wè jaden an. Baryè a louvri.
