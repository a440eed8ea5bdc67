b = Zwei Dinge
