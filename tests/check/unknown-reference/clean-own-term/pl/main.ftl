-brand = Skylark
quit = Zamknij { -brand }
