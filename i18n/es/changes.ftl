### Palabras para lo que cambia archivos: correcciones y cambios de nombre.

## Correcciones.

arg-fix = Corrige lo que se puede corregir sin riesgo y muestra el resto
arg-unsafe-fixes = Aplica también correcciones que son suposiciones, por ejemplo el nombre más parecido; revise el resultado
arg-check-diff = No cambia nada; muestra lo que cambiaría --fix, o --unsafe-fixes
# $fixes (número): correcciones, en todos los archivos juntos.
fix-done =
    { $fixes ->
        [0] no había nada que corregir
        [one] se aplicó { $fixes } corrección
       *[other] se aplicaron { $fixes } correcciones
    }; archivos cambiados: { $files }
# Lo mismo cuando solo se muestra: no se escribió nada.
fix-shown =
    { $fixes ->
        [0] no hay nada que corregir
        [one] se puede aplicar { $fixes } corrección
       *[other] se pueden aplicar { $fixes } correcciones
    }; archivos que cambiarían: { $files }

## Cambios de nombre.

help-rename = Cambia el nombre de un mensaje, término, atributo o variable en todos los idiomas
    .usage = { -program } rename [OPCIONES] <ACTUAL> <NUEVO>
    .examples =
        { -program } rename save save-file
        { -program } rename -- -brand -product
        { -program } rename save.tooltip save.title
        { -program } rename '$name' '$user'
    .after =
        También cambian las referencias y los comentarios que describen una variable; nada más. Si el nombre nuevo ya se usa en algún idioma, no se cambia ningún archivo.
        Los archivos de su programa que contienen el nombre actual se muestran en una lista; nunca se cambian.
man-text-rename = El nombre se cambia en todos los idiomas a la vez: en todos los archivos o en ninguno.
arg-old = El nombre actual: mensaje, -término, mensaje.atributo, $variable, o mensaje$variable para un solo mensaje
    .value = ACTUAL
arg-new-name = El nombre nuevo
    .value = NUEVO
arg-rename-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }
rename-names = se necesitan el nombre actual y el nuevo
    .help = Por ejemplo, ejecute: { -program } rename save save-file
rename-symbol = «{ $name }» no es el nombre de un mensaje, término, atributo o variable
    .help =
        Escríbalo como en los archivos: mensaje, -término, mensaje.atributo o $variable.
        En un shell, ponga comillas simples alrededor de un nombre con $.
# $kind es «message», «term», «attribute» o «variable»; $name es el nombre actual.
rename-name =
    «{ $new }» no puede ser el nombre nuevo { $kind ->
        [term] del término
        [attribute] del atributo
        [variable] de la variable
       *[message] del mensaje
    } { $name }
    .help =
        Un nombre empieza con una letra de la a a la z y solo contiene letras sin acentos ni ñ, dígitos, guiones y guiones bajos. { $kind ->
            [term] El nombre de un término empieza con un guion.
            [attribute] Un atributo se queda en su mensaje.
           *[other] Un mensaje sigue siendo un mensaje, y una variable, una variable.
        }
rename-same = { $name } ya tiene este nombre
    .help = Elija otro nombre.
# $nearest: un nombre parecido, si $found es «yes».
rename-unknown = no hay ningún { $name } en ningún idioma
    .help =
        { $found ->
            [no] Revise cómo está escrito.
           *[yes] ¿Quiso decir { $nearest }?
        }
rename-clash = { $path }:{ $line }:{ $column }: { $name } ya existe aquí, así que no se cambió ningún nombre
    .help = Elija otro nombre, o cambie o borre antes este.
rename-syntax = { $path }:{ $line }:{ $column }: { $name } puede estar aquí, en un mensaje con un error, así que no se cambió ningún nombre
    .help = Corrija antes este mensaje. Para ver qué está mal, ejecute: { -program } check
rename-unreadable = { $path }: no se puede leer el archivo, así que el nombre { $name } no se cambió en ninguno
    .help = Para ver qué está mal en el archivo, ejecute: { -program } check{ $options }
rename-not-restored = «{ $path }» ya tiene el nombre nuevo y no se pudo dejar como estaba
    .help = Cámbielo a mano, o recupérelo de su copia de seguridad.
# $places (número): cuántas veces se encontró el nombre.
rename-done = lugares cambiados: { $places }; archivos: { $files }
rename-shown = lugares que cambiarían: { $places }; archivos: { $files }
# $places: una lista de archivos y líneas, una por línea.
rename-mentions = estos archivos de su programa contienen «{ $name }»; no se cambiaron
    .help = { $places }
