### Las palabras de las órdenes para quienes traducen: reglas, hallazgos, informes.

## La carpeta de los idiomas, que buscan check, status, new y fmt. «--i18n» y «MIRA_I18N» se escriben tal cual.

folder-not-found = No hay ninguna carpeta «i18n» aquí ni en las carpetas superiores.
    .help = Hay que ir a la carpeta que la contiene, o nombrarla: --i18n CARPETA
# $folder (texto): una ruta, tal como se escribió
folder-missing = No existe la carpeta «{ $folder }».
    .help = Conviene revisar cómo está escrita. Es la carpeta que contiene una carpeta por idioma.
folder-is-a-file = «{ $folder }» es un archivo, no una carpeta.
    .help = Hay que nombrar la carpeta que contiene una carpeta por idioma.
folder-unreadable = No se puede abrir la carpeta «{ $folder }».
    .help = Hay que pedir permiso para leerla, o nombrar otra: --i18n CARPETA
