menu-file = File
menu-save = Save
menu-quit = Quit
