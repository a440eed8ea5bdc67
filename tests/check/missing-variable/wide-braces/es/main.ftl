hello = Hola ｛ $name ｝
