hello = Hola, {{name}} { $name }
