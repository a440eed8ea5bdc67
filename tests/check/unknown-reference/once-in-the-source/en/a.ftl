about = About { -brand }
quit = Quit { -brand }
