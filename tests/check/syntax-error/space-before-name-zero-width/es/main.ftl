menu = Menú
​save = Guardar
quit = Salir
