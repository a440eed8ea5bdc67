a = Escriba ¶
b = C:\
c = Pulse "\"
d = NÃO
e = Expresión\ regular\
