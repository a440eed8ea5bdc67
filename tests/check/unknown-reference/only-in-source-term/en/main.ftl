-brand = Skylark
about = About { -brand }
quit = Quit { -brand }
