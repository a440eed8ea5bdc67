languages-name = Lengua
