-brand = Skylark { $edition }
-two =
    { $case ->
       *[a] { $case } { NUMBER($size) }
    }
quit = Salir de { -brand } { -brand }
open = Abrir { -brand(case: "Pro") } ahora
save = Guardar { -two(case: "a") }
away = Fuera { -two(size: "1", case: "a") }
