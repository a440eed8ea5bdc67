a = Hola, { $n ) y todos
b = Hola, { $n ]
c = Hola, { $n ) y { $n }
