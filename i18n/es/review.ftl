### mira review: traducciones más antiguas que su texto original.

## La ayuda.

help-review = Encuentra las traducciones más antiguas que su texto original
    .usage =
        { -program } review [OPCIONES] [IDIOMA|MENSAJE]…
        git fast-export HEAD -- ":/*.ftl" | { -program } review --history -
    .examples =
        { -program } review --begin            empieza: todas las traducciones se dan por actualizadas
        { -program } review es                 lo que cambió desde que se tradujo al español
        { -program } review es --done hello    «hello» sigue siendo correcto tal como está
        { -program } review --update           registra lo que se tradujo entretanto
        { -program } review --check            en CI: termina con el código 1 si hay traducciones desactualizadas
    .after =
        La carpeta .mira/reviewed guarda, para cada traducción, el texto original del que se hizo. Es texto sin formato: consérvela en el control de versiones, junto a las traducciones.
        Códigos de salida: 0, correcto; 1, con --check, hay traducciones desactualizadas; 2, el comando falló.
arg-names = Solo estos idiomas o estos mensajes
    .value = IDIOMA|MENSAJE
arg-review-format = Formato de salida: text, json o markdown
    .value = FORMATO
arg-review-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }
arg-grade = Muestra los cambios de este peso o mayor: form (mayúsculas, puntuación, ortografía), wording (algunas palabras) o meaning (significado); si no se indica, meaning
    .value = PESO
arg-done = Registra que una traducción sigue siendo correcta: todos los mensajes con este nombre, de este archivo o con un cambio de este peso
    .value = MENSAJE|ARCHIVO|PESO
arg-update = Registra las traducciones nuevas y las que cambiaron junto con su original
arg-begin = Empieza el registro: todas las traducciones se dan por actualizadas
arg-from = Empieza el registro a partir de una copia anterior del proyecto
    .value = CARPETA
arg-history = Empieza el registro a partir del historial que escribe git fast-export; «-» significa la entrada estándar
    .value = -
arg-review-check = Termina con el código 1 si hay traducciones desactualizadas
man-text-review =
    Una traducción está desactualizada cuando el texto original cambió después de hacerla. Lo que decía entonces el original se registra en la carpeta .mira/reviewed, junto a la carpeta de las traducciones; allí solo escribe { -program } review.

    Los espacios, la sangría, los finales de línea, los comentarios y el orden de los mensajes no cuentan. Si un mensaje muestra otro mensaje o un término, también cuenta un cambio de ese otro.

## Lo que se muestra.

# $language es el código del idioma de origen, por ejemplo en.
review-stale =
    { $language ->
        [en] El texto en inglés cambió después de hacer esta traducción.
       *[other] El texto original cambió después de hacer esta traducción.
    }
# $names son mensajes o términos, por ejemplo -brand.
review-stale-shown = Aquí se muestra el texto de { $names }, que cambió después de hacer esta traducción:
review-stale-shown-unknown = Aquí se muestra el texto de { $names }, que cambió después de hacer esta traducción; ahora dice:
# El peso de un cambio. Va entre paréntesis.
review-grade =
    { $grade ->
        [form] solo cambió la forma
        [wording] cambiaron algunas palabras
       *[meaning] puede haber cambiado el significado
    }
review-source = original
review-translation = traducción
# Cómo se muestra el texto original: lo que está entre las marcas se quitó o se añadió.
review-marks = En el original, [-…-] es lo que se quitó y { "{+…+}" }, lo que se añadió.
review-marks-color = En el original, lo tachado es lo que se quitó y lo verde, lo que se añadió.
review-renamed = { $path }: parece que «{ $from }» ahora se llama «{ $to }» en el original
    .help = Si ambos son el mismo mensaje, cambie «{ $from }» por «{ $to }» en este archivo, al comienzo de la línea.
review-summary =
    { $count ->
        [0] No hay traducciones desactualizadas ({ $current } al día).
        [one] 1 traducción puede estar desactualizada ({ $current } al día).
       *[other] { $count } traducciones pueden estar desactualizadas ({ $current } al día).
    }
    .help =
        Corrija cada una en su archivo. Después ejecute: { -program } review --update{ $options }
        Si alguna sigue siendo correcta tal como está, ejecute: { -program } review{ $options } --done MENSAJE
review-none = No hay traducciones desactualizadas.
review-heading =
    { $count ->
        [one] { $locale }: 1 traducción puede estar desactualizada
       *[other] { $locale }: { $count } traducciones pueden estar desactualizadas
    }
review-hidden =
    { $count ->
        [one] no se muestra 1 cambio menor
       *[other] no se muestran { $count } cambios menores
    }
    .help = La mayoría de las traducciones siguen siendo correctas tras un cambio así. Para ver todos los cambios, ejecute: { -program } review --grade form{ $options }
review-unknown =
    { $count ->
        [one] 1 traducción todavía no está registrada. Para registrarla, ejecute: { -program } review --update{ $options }
       *[other] { $count } traducciones todavía no están registradas. Para registrarlas, ejecute: { -program } review --update{ $options }
    }
review-unrecorded =
    { $count ->
        [one] 1 traducción cambió junto con su original. Para registrarla, ejecute: { -program } review --update{ $options }
       *[other] { $count } traducciones cambiaron junto con su original. Para registrarlas, ejecute: { -program } review --update{ $options }
    }

## Lo que se registró.

# $ids son nombres de mensajes separados por comas.
review-done =
    { $count ->
        [one] { $locale }: 1 traducción queda marcada como actualizada: { $ids }
       *[other] { $locale }: { $count } traducciones quedan marcadas como actualizadas: { $ids }
    }
review-added =
    { $count ->
        [one] { $locale }: 1 traducción nueva queda registrada: { $ids }
       *[other] { $locale }: { $count } traducciones nuevas quedan registradas: { $ids }
    }
review-changed =
    { $count ->
        [one] { $locale }: 1 traducción cambió junto con su original y queda registrada como actualizada: { $ids }
       *[other] { $locale }: { $count } traducciones cambiaron junto con su original y quedan registradas como actualizadas: { $ids }
    }
review-nothing-done = ninguna traducción que pueda estar desactualizada corresponde a: { $names }
    .help = Escriba el nombre de un mensaje, la ruta de un archivo o una de las palabras form, wording y meaning.
review-nothing-new = no hay nada nuevo que registrar
review-recorded =
    { $count ->
        [one] 1 traducción queda registrada en { $folder }
       *[other] { $count } traducciones quedan registradas en { $folder }
    }
    .help = Conserve esta carpeta en el control de versiones, junto a las traducciones.

## Lo que puede fallar.

review-no-record = todavía no hay un registro de los textos de los que se hicieron las traducciones de { $folder }
    .help =
        Para empezar ahora y dar todas las traducciones por actualizadas, ejecute: { -program } review --begin{ $options }
        Para empezar a partir del historial de git, ejecute: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }
review-begun = ya hay un registro de «{ $locale }»
    .help =
        Para registrar lo que se tradujo entretanto, ejecute: { -program } review --update{ $options }
        Para empezar de nuevo, borre antes esta carpeta: { $folder }
review-exclusive = { $one } y { $other } no se pueden usar a la vez
    .help = Quite una de las dos opciones.
review-history-dash = el historial solo se puede leer de la entrada estándar, no de «{ $value }»
    .help = Escriba: --history -
review-shallow = el historial se descargó solo en parte (es superficial), así que no puede mostrar de qué se hicieron las traducciones antiguas
    .help = Para descargarlo entero, ejecute: git fetch --unshallow
review-history-unexpected = la línea { $line } del historial no es lo que escribe git fast-export
    .help = Ejecute: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }
review-history-empty = el historial está vacío
    .help = Ejecute: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }
review-history-partial = faltan los primeros commits del historial
    .help = Ejecútelo sin un intervalo de commits: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }
review-history-no-data = el historial no tiene textos, porque se hizo con --no-data
    .help = Ejecute: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }
review-history-unreadable = no se puede leer el historial de la entrada estándar: { io-reason }
    .help = Ejecute: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }
review-no-copy = { $folder } no es una copia anterior de este proyecto: no contiene la carpeta «{ $locale }» del idioma de origen
    .help = Indique la carpeta que contiene las carpetas de los idiomas, o la que está por encima de ella.
review-unread = no se puede leer { $path }, así que no se registra nada
    .help = De lo contrario se perdería lo registrado sobre sus traducciones.
# Alguien modificó un archivo de .mira/reviewed, o quedó sin terminar una fusión del control de versiones.
review-broken-record =
    { $cause ->
        [heading] { $path }:{ $line }: esto no es un registro de { -program } review: falta la primera línea
        [version] { $path }:{ $line }: este registro lo escribió una versión posterior de { -program }
        [conflict] { $path }:{ $line }: este registro tiene un conflicto de fusión
        [line] { $path }:{ $line }: esta línea no corresponde a un registro
        [fingerprint] { $path }:{ $line }: falta la línea «# translation: …» encima de este mensaje
        [twice] { $path }:{ $line }: este mensaje aparece aquí por segunda vez
        [syntax] { $path }:{ $line }: este mensaje tiene un error de sintaxis
       *[unreadable] no se puede leer { $path }: { io-reason }
    }
    .help =
        { $cause ->
            [version] Instale esa versión o una posterior.
            [conflict] Deje uno de los dos lados de cada conflicto y borre las líneas con las marcas.
            [unreadable] Compruebe quién puede leerlo.
           *[other] Recupere este archivo del control de versiones, o bórrelo para empezar de nuevo el registro de este archivo.
        }

## Una columna de status.

status-stale = Desactualizadas
