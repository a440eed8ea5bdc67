save = Guardar
    .key = G menu-quit = Salir
# formula = no, menu-open = Abrir
formula = El total es x = 1
sum = Suma:
    { $n }menu-back= Volver total
    más <a total="1">
