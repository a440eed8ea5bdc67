a = "Guardar"
b = "Abrir" el "archivo"
c = "Cerrar"
