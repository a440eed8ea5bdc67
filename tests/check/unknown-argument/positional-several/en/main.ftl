-brand = Skylark
quit = Quit { -brand }
help = Help
note = Note
