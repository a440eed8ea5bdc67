save = save = Guardar
open = opening = Abrir
opt = opt = valor
