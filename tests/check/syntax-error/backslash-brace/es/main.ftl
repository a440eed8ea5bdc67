a = Pulse \{ para abrir
b = De \{ $user \}
c = Pulse \{ o \}
d = Fin \}
