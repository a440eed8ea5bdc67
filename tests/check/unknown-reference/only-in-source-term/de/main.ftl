about = Über { -brand }
quit = { -brand } beenden
