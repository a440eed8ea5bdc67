hello = Hola, { $user name }
bye = Adiós
