save => Guardar
open =: Abrir
next => siguiente
back = > Atrás
