quit = Quit Skylark
