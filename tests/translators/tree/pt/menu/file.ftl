open = Open { -brand }
quit = Quit
