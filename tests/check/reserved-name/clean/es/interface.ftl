list = Lista
