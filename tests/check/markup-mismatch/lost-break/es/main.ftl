more = Uno, dos
