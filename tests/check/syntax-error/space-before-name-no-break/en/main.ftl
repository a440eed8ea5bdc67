menu = Menu
save = Save
quit = Quit
