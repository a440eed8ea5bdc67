hello = Hola, { $userName para usted }
