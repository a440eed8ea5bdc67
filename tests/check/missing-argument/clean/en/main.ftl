-brand = Skylark { $edition }
quit = Quit { -brand(edition: "Pro") }
