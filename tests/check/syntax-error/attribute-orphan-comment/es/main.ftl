# menu-save = Guardar
#     el archivo
    .accesskey = B
bye = Adiós
