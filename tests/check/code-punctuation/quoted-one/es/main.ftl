a = Guardar
b = "Abrir"
c = Cerrar
