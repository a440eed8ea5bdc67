yes-b = Oui
