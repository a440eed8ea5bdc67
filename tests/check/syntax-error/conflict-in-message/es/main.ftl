file = Archivo
    .key = A
<<<<<<< HEAD
save = Guardar
=======
save = Salvar
>>>>>>> marta
    .key = G
quit = Salir
