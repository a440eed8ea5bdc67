<<<<<<< HEAD
yes = Sí
=======
yes = Claro
>>>>>>> other
no = No
