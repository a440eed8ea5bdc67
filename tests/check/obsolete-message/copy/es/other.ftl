ask = ¿Borrar { $file }?
yes = Borrar
no = Conservar
note = Se ha ido.
one = Uno
