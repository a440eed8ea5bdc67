help = Hilfe zu { -brand }
