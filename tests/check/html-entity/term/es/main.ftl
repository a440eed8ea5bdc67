-brand = Sk&yacute;lark
-mail = a &eacute; b
-own = &eacute;
one = Canci&oacute;n
