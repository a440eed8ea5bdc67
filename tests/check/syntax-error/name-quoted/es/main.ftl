hello = Hola
“bye” = Adiós
