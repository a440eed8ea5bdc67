hello = ¡Hola, ${n}! ¡Hola, ${ n }!
