Hello mundo

hello Hola a todas
bye = Adiós
