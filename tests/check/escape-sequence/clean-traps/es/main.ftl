path = Abra la carpeta C:\new\temp («D:\readme.txt»).
share = Abra \\servidor\nuevo\textos.
art = ¯\_(ツ)_/¯ \o/ /\ \
math = Una \fórmula \( \alpha \)
pattern = \d+\.\w*
money = I+D&R; AT&T;
ask = ¿Es así;
query = ?a=1&copy=2&reg
percent = 50 % de ellos, 100 %
org = "Cruz Roja"
quoted = "agua" y "fuego"
literal = Una { "canci\u00f3n \\n" }
join = '{ $a } y { $b }'
