file = Archivo
<<<<<<< HEAD
save = Guardar
    .key = G
=======
save = Salvar
    .key = G
>>>>>>> marta
quit = Salir
quit = Salir
