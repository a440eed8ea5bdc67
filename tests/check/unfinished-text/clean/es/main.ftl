a = BORRAR TODO
b = Marcar con TODO
