<<<<<<< HEAD
hello = Hola
=======
bye = Adiós
>>>>>>> branch
