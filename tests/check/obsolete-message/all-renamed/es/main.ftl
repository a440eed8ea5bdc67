menu-archivo = Archivo
menu-guardar = Guardar
menu-salir = Salir
