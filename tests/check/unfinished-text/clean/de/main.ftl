a = ALLES LÖSCHEN
b = Mit TODO markieren
