a = TODO
b = Öffnen FIXME
c = TODO: prüfen
