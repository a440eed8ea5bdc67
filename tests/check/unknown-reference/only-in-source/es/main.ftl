about = Acerca de { -brand }
more = { about } más
