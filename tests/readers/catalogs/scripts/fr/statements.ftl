greeting = Bonjour à tous : cette ligne est assez longue pour être coupée sur un écran étroit, jamais avant « les » guillemets !
    .title = Salut
