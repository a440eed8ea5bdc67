hello = Holabye = Adiós
