open = Abrir { -brand }
quit = Salir
