save = Save
open = Open
quit = Quit
