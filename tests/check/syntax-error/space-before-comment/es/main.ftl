menu = Menú
 # A comment
save = Guardar
quit = Salir
