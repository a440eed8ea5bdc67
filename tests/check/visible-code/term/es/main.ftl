-brand = Sk\u00fdlark
-mail = a &eacute; b
-own = \n
one = Canci&oacute;n
