save = Save
    .key = S
open = Open
    .key = O
    .title = Open a file
quit =
    .title = Quit
