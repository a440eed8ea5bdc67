a = Eins
