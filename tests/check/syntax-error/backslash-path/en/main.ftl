a = C:\{ $folder }
