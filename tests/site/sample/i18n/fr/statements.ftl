### The words of Harbour Garden, an organisation invented for tests.

letter = Une lettre des jardiniers
    .title = Des voisins qui grandissent ensemble

opening = Le Jardin du Port est une organisation inventée. Ses mots montrent l’aspect d’une page dans plusieurs langues. Ils peuvent changer à tout moment.

vision = Un port où chaque famille a une parcelle, un banc à l’ombre et un voisin qui connaît son nom.
    .title = Vision

mission = Nous partageons la terre, les graines et les outils. Nous apprenons les recettes les uns des autres et nous cultivons de quoi nourrir tous ceux qui vivent près de l’eau.
    .title = Mission

values =
    .title = Valeurs

values-welcome = Chaque jardinier a été nouveau un jour. Nous montrons aux nouveaux venus où sont les outils, et nous écoutons ce qu’ils savent.
    .title = Accueil

values-patience = Un arbre demande des années. La confiance aussi.
    .title = Patience

closing = Venez voir le jardin. La porte est ouverte.
