help = Help on { -brand }
