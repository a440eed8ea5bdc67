hello = Hola{ "\u00é" }
bye = Adiós
