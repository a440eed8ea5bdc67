a = [TODO] Guardar
b = Borrar [todo]
