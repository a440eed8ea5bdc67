-brand = Skylark { $edition }
quit = Quit { -brand(edition: "Pro") }
open = Open { -brand(edition: "Pro") } now
save = Save
away = Away
