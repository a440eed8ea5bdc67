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

## La orden «fmt», que da a los archivos una forma común (saltos de línea, espacios, sangría).
## Su resumen aparece después de los nombres de los archivos.

# $changed, $unchanged, $left (número): archivos
fmt-done = archivos cambiados: { $changed }; ya tenían esta forma: { $unchanged }; sin tocar: { $left }
# Lo mismo cuando solo se muestra: no se escribió nada.
fmt-shown = archivos que cambiarían: { $changed }; ya tienen esta forma: { $unchanged }; sin tocar: { $left }
# $path es un archivo; $line y $column (número) cuentan desde 1
fmt-syntax = { $path }:{ $line }:{ $column }: aquí hay un error, así que el archivo se dejó como está
    .help = Para ver qué está mal, ejecute: { -program } check
fmt-too-deep = { $path }:{ $line }:{ $column }: aquí hay demasiadas llaves unas dentro de otras, así que el archivo se dejó como está
    .help = Haga de este mensaje varios más sencillos.
fmt-too-long = { $path }:{ $line }:{ $column }: aquí un mensaje o comentario es más largo que un libro, así que el archivo se dejó como está
    .help = Divídalo en otros más cortos.
fmt-would-change = { $path }:{ $line }:{ $column }: este mensaje o comentario no quedaría igual, así que el archivo no se tocó
    .help = Contiene un carácter poco común, por ejemplo un retorno de carro al final de una línea. Quítelo y repita la orden.
fmt-system = { $path } se dejó como está: { io-reason }
    .help = No se perdió nada de él. Resuelva esto y repita la orden.
fmt-not-a-file = { $path } no es un archivo de texto, así que no se tocó
    .help = Indique un archivo o una carpeta con archivos.
# $limit (número): megabytes
fmt-too-large = { $path } ocupa más de { $limit } MB, así que no se tocó
    .help = Divídalo en archivos más pequeños.
fmt-not-text = { $path } no es texto con la codificación UTF-8, así que no se tocó
    .help = Ábralo en un editor y guárdelo como UTF-8.
fmt-protected = { $path } está marcado como de solo lectura, así que no se tocó
    .help = Permita que se escriba en él y repita la orden.
fmt-changed = otro programa cambió { $path } mientras tanto, así que no se tocó
    .help = Guarde allí su trabajo y repita la orden.
fmt-loop = el enlace { $path } lleva de vuelta a una carpeta que lo contiene, así que se pasó por alto
    .help = Elimine este enlace.

## La orden «new», que crea los archivos de un idioma nuevo.

new-which = no se indicó ningún idioma
    .help = Escriba su etiqueta, por ejemplo: { -program } new pt-BR
# $found vale «no» cuando no hay nada que proponer; si no, $nearest es la etiqueta más probable.
new-no-language = «{ $locale }» no es la etiqueta de un idioma
    .help =
        { $found ->
            [no] Escriba una etiqueta, por ejemplo «pl» para el polaco o «pt-BR» para el portugués de Brasil.
           *[yes] ¿Quiso decir «{ $nearest }»?
        }
new-exists = { $path } ya existe, así que no se creó nada
    .help = Para ver qué falta por traducir, ejecute: { -program } status --missing
new-cannot = no se puede crear { $path }: { io-reason }
    .help = No se creó nada. Compruebe quién puede escribir en la carpeta que lo contiene.
new-no-source = en { $path } no hay textos desde los que traducir
    .help = Indique la carpeta del idioma desde el que se traduce, por ejemplo: --source en
new-faulty-source = { $path }:{ $line }:{ $column }: hay un error en el texto desde el que se traduce, así que no se creó nada
    .help = Para ver qué está mal, ejecute: { -program } check
new-made = { $path } está listo para rellenarse
    .help = Abra los archivos en un editor: sus primeras líneas dicen cómo seguir. Para ver cuánto falta, ejecute: { -program } status { $locale }
# Estas líneas van al principio de cada archivo nuevo. "=" y "[" son los signos de ese archivo.
# $source es la etiqueta del idioma desde el que se traduce.
new-intro =
    Cada texto aparece aquí tal como está en «{ $source }» y, debajo, otra vez sin sus palabras.
    Para traducirlo, quite de esas líneas de abajo el signo # y el espacio que lo sigue, y escriba
    detrás de cada = y de cada ]. Los nombres y todo lo que va entre llaves quedan como están.
    Los números detrás de una [palabra] dicen para qué números se usa esa forma.
    Lo que aún no está traducido se muestra a los lectores en otro idioma.
