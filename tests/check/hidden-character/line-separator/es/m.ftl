a = Una línea
