from = Mensaje de { $userName para usted
quit = Salir de { -brand, por favor.
used = { NUMBER($used) de { NUMBER($total) } GB
end = De { -brand. Gracias
-brand = X
