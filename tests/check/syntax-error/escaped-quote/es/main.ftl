a = { "\" } abre
