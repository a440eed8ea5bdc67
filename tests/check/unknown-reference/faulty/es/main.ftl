-brand = Mira
about = Acerca de { -marca }
more = { abuot } más
