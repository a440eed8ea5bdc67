file = File
    .key = F
save = Save
    .key = S
quit = Quit
