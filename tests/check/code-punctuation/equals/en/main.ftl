save = Save
quit = Quit
    .title = Quit it
sum =
    = 4
more = More
