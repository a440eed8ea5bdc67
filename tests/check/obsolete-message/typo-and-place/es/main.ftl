menu-abrir = Abrir
menu-abuot = Acerca de
