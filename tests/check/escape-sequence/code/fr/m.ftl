a = Caf\u00e9 au lait
b = Aller\u00a0à { $x }
c = Copier \u007b le code
d = Un chemin : \u00e9
