a = TODO: guardar
b = Abrir (FIXME)
c = Cerrar
