one = Datoteka nije pronađena u ovoj mapi.
two = Ovo je moja nova datoteka.
three = Nema više slobodnog mjesta.
