dark = Tema oscuro
light = Tema claro
sound = Sonido
