a = C:\{ $folder + 1 }
