### Los textos de los comandos para quienes traducen: reglas, problemas, informes.

## La carpeta de los idiomas, que buscan check, status, new y fmt. «--i18n» se escribe tal cual.

folder-not-found = no hay ninguna carpeta «i18n» aquí ni en las carpetas superiores
    .help = Vaya a la carpeta que la contiene, o indíquela: --i18n CARPETA
# $folder es una ruta, tal como se escribió.
folder-missing = no existe la carpeta «{ $folder }»
    .help = Revise cómo está escrita. Es la carpeta que contiene una carpeta para cada idioma.
folder-is-a-file = «{ $folder }» es un archivo, no una carpeta
    .help = Indique la carpeta que contiene una carpeta para cada idioma.
folder-unreadable = no se puede leer la carpeta «{ $folder }»: { io-reason }
    .help = Compruebe sus permisos de lectura, o indique otra: --i18n CARPETA
folder-current = no se puede saber cuál es la carpeta actual: { io-reason }
    .help = Es posible que se haya borrado. Vaya a una carpeta que exista.
# $found vale «yes» cuando $nearest es la carpeta que seguramente se quería, «new» cuando $nearest es un idioma
# que se puede empezar, y si no «no». $options es el final del comando, como « --i18n traducciones»; casi siempre está vacío.
folder-no-locale = no hay ninguna carpeta «{ $locale }» en «{ $folder }»
    .help =
        { $found ->
            [yes] ¿Quiso decir «{ $nearest }»?
            [new] Para empezar este idioma, ejecute: { -program } new { $nearest }{ $options }
           *[no] Para ver los idiomas disponibles, ejecute: { -program } status{ $options }
        }
folder-no-file = «{ $path }» no es un archivo «.ftl» de «{ $locale }»
    .help =
        { $found ->
            [no] Revise cómo está escrito. Para revisar todo el idioma, escriba solo «{ $locale }».
           *[yes] ¿Quiso decir «{ $nearest }»?
        }
folder-no-source = el idioma de origen «{ $locale }» no tiene carpeta en «{ $folder }»
    .help =
        { $found ->
            [no] Indique el idioma de origen (--source IDIOMA), o la carpeta que contiene una carpeta para cada idioma (--i18n CARPETA).
           *[yes] ¿Quiso decir «{ $nearest }»? En ese caso, añada: --source { $nearest }
        }
folder-no-texts = no hay archivos «.ftl» en la carpeta del idioma de origen, «{ $path }»
    .help = Ponga allí los archivos originales, o indique otro idioma de origen: --source IDIOMA

## La configuración de un proyecto.

# $config es la ruta del archivo, o una opción; $line es 0 si es una opción.
config-at =
    { $line ->
        [0] { $config }
       *[other] { $config }:{ $line }
    }
config-unreadable =
    { $reason ->
        [link] { $config } es un enlace
       *[other] no se puede leer { $config }: { io-reason }
    }
    .help =
        { $reason ->
            [link] Ponga el propio archivo en lugar del enlace.
           *[other] Compruebe que sea un archivo normal en UTF-8 y que se pueda leer.
        }
config-syntax = { config-at }: esto no es TOML válido
    .help = Un texto va entre comillas y una lista, entre corchetes. Por ejemplo: source = "en"
# $found es «no» si ninguna clave se parece lo suficiente; si no, $nearest es esa clave. $known las enumera todas.
config-unknown-key = { config-at }: clave desconocida: «{ $key }»
    .help =
        { $found ->
            [no] Las claves conocidas son: { $known }
           *[yes] ¿Quiso decir { $nearest }?
        }
config-missing-key = { config-at }: aquí falta la clave «{ $key }»
    .help = Añádala, por ejemplo: { $key } = "i18n/{ "{" }locale{ "}" }/*.ftl"
config-wrong-type =
    { config-at }: «{ $key }» debe ser { $wanted ->
        [text] un texto entre comillas
        [texts] una lista de textos
        [table] una tabla
       *[tables] una lista de tablas
    }
    .help =
        Escriba: { $wanted ->
            [text] { $key } = "…"
            [texts] { $key } = ["…", "…"]
            [table] [{ $key }]
           *[tables] [[{ $key }]]
        }
config-no-name = { config-at }: «{ $name }» no puede ser el nombre de un idioma
    .help = Use el nombre de la carpeta o del archivo de ese idioma, por ejemplo: source = "en"
config-no-locale = { config-at }: el patrón «{ $pattern }» no contiene { "{" }locale{ "}" }
    .help = Escriba { "{" }locale{ "}" } donde está el nombre del idioma, por ejemplo: i18n/{ "{" }locale{ "}" }/*.ftl
config-source-locale = { config-at }: el patrón del idioma de origen, «{ $pattern }», contiene { "{" }locale{ "}" }
    .help = Escriba ahí el nombre del idioma de origen.
config-wildcards = { config-at }: los patrones «{ $pattern }» y «{ $other }» no tienen los mismos comodines
    .help = Cada * y cada ** de un patrón debe tener el suyo en el otro, en el mismo orden.
config-leaves = { config-at }: el patrón «{ $pattern }» sale de la carpeta del proyecto
    .help = Ponga { $config } en la carpeta que contiene todos los archivos.
config-pattern =
    { config-at }: { $kind ->
        [name] «{ $name }» no significa nada en el patrón «{ $pattern }»
        [unclosed] falta cerrar una llave en el patrón «{ $pattern }»
       *[too-many] el patrón «{ $pattern }» tiene demasiados comodines
    }
    .help =
        { $kind ->
            [name] El único nombre entre llaves es { "{" }locale{ "}" }; un archivo l10n.toml puede tener otros en [env].
            [unclosed] Ciérrela: { "{" }locale{ "}" }
           *[too-many] Escriba ** en lugar de varias carpetas.
        }
config-claimed-twice = { config-at }: a «{ $path }» le corresponden dos patrones, «{ $first }» y «{ $second }»
    .help = Cambie uno de los patrones, o excluya el archivo de uno de ellos con exclude.
config-too-many = hay más de { $limit } archivos en «{ $folder }»
    .help = Use patrones que empiecen con los nombres de las carpetas.
config-too-many-here = { config-at }: { config-too-many }
    .help = { config-too-many.help }
config-circle = { config-at }: «{ $other }» incluye a su vez este archivo
    .help = Borre una de las dos inclusiones.
config-no-include = { config-at }: no se puede leer el archivo «{ $other }»
    .help = Su ruta empieza en la carpeta que indica basepath.
config-unknown-rule = { config-at }: no existe la regla «{ $rule }»
    .help =
        { $found ->
            [no] Para ver todas las reglas, ejecute: { -program } rules
           *[yes] ¿Quiso decir { $nearest }?
        }
config-level = { config-at }: «{ $level }» no es un nivel
    .help =
        { $found ->
            [no] Escriba off, note, warning o error.
           *[yes] ¿Quiso decir { $nearest }?
        }

## La línea base: los problemas que ya se conocen y no se muestran.

baseline-version = { config-at }: esta línea base no tiene una versión que este programa pueda leer
    .help = Para volver a escribirla, bórrela y luego ejecute: { -program } check --write-baseline
baseline-conflict = { config-at }: la fusión de esta línea base no está terminada
    .help = Para escribirla de nuevo, bórrela y ejecute: { -program } check --write-baseline
check-stdin-alone = «-» es el texto de la entrada estándar, y no se puede indicar junto con otros archivos o idiomas
    .help = Indíquelo solo: { -program } check --stdin-filename RUTA -
check-stdin-fix = el texto de la entrada estándar no se puede cambiar
    .help = Indique el archivo mismo: { -program } check --fix RUTA
check-stdin-no-dash = --stdin-filename requiere «-» como archivo
    .help = Ejecute: { -program } check --stdin-filename { $path } -
baseline-part = una línea base es para todo el proyecto
    .help = No indique idiomas, archivos ni carpetas; ejecute: { -program } check --write-baseline
baseline-written =
    { $count ->
        [one] { $path } contiene ahora { $count } problema conocido
       *[other] { $path } contiene ahora { $count } problemas conocidos
    }
    .help = A partir de ahora solo se muestran los nuevos. Para revisar, ejecute: { -program } check

## «mira init»: la configuración de un proyecto.

init-exists = { $path } ya existe, así que no se escribió nada
    .help = Para ver las traducciones que encuentra, ejecute: { -program } status
init-outside = «{ $path }» está fuera de esta carpeta, así que no se escribió nada
    .help = Vaya a la carpeta que contiene todos los archivos del proyecto y ejecute: { -program } init
init-found =
    Se encontraron { $files ->
        [one] un archivo original
       *[other] { $files } archivos originales
    } en «{ $source }» y { $locales ->
        [0] ningún otro idioma
        [one] otro idioma
       *[other] otros { $locales } idiomas
    }
    .help = Para revisar las traducciones, ejecute: { -program } check

## Las palabras delante de cada problema: «error[regla]: titular». En minúsculas.

severity-error = error
severity-warning = advertencia
severity-note = nota
severity-help = ayuda

## La última línea de una revisión: «3 archivos, 120 mensajes: 2 errores, 1 advertencia».
## Los cuatro primeros son sus partes; report-summary y report-clean las juntan.

report-files =
    { $files ->
        [one] { $files } archivo
       *[other] { $files } archivos
    }
report-messages =
    { $messages ->
        [one] { $messages } mensaje
       *[other] { $messages } mensajes
    }
report-errors =
    { $errors ->
        [one] { $errors } error
       *[other] { $errors } errores
    }
report-warnings =
    { $warnings ->
        [one] { $warnings } advertencia
       *[other] { $warnings } advertencias
    }
report-summary = { report-files }, { report-messages }: { report-errors }, { report-warnings }
report-clean = { report-files }, { report-messages }: nada que corregir
report-cut = En cada archivo se muestran y cuentan como máximo { $limit } problemas de cada tipo. Corrija estos y vuelva a revisar.

## «mira status»: cuánto lleva cada traducción. Las palabras que encabezan la tabla son breves.

# $locale es el código del idioma de origen, por ejemplo «en».
status-source =
    { $messages ->
        [one] El idioma de origen, { $locale }, tiene { $messages } mensaje.
       *[other] El idioma de origen, { $locale }, tiene { $messages } mensajes.
    }
status-none = Aún no hay ningún otro idioma. Para empezar uno, ejecute: { -program } new IDIOMA{ $options }
status-locale = Idioma
status-translated = Traducidos
status-missing = Faltan
status-obsolete = Sobran
# Entre el número y % hay un espacio de no separación (U+00A0).
status-percent = { $percent } %
# Encabeza una lista de textos. $path es un archivo.
status-left = Por traducir en «{ $path }»:
status-too-much = la lista de lo que falta ocupa más de { $limit } MB, así que no se imprimió nada
    .help = Indique un idioma o unos pocos. Para ver solo los números, quite --missing.
status-unreadable = no se puede leer «{ $path }»: { io-reason }
    .help = Sus mensajes se cuentan entre los que faltan.

## «mira rules»: las reglas con las que se revisan las traducciones, y su porqué.

# Aparece donde otras reglas tienen «error» o «advertencia»: esta regla solo se usa si se pide.
severity-off = inactiva
rules-more = Para saber más sobre una regla, ejecute: { -program } rules REGLA
rules-source = Original:
# $place vale «file» si el ejemplo está en el idioma $locale, y «folder» si son rutas de archivos.
rules-wrong =
    { $place ->
        [folder] Incorrecto:
       *[file] Incorrecto ({ $locale }):
    }
rules-right =
    { $place ->
        [folder] Correcto:
       *[file] Correcto ({ $locale }):
    }
rules-off = Esta regla está inactiva de forma predeterminada. Para usarla, ejecute:
    .command = { -program } check --deny { $rule }
rules-silence = Si es intencional, escriba esta línea encima del mensaje, con su motivo. Para todo el archivo, empiécela con ### en lugar de #.
rules-silence-file = Si es intencional, escriba esta línea al principio del archivo, con su motivo:
rules-allow = Para revisar sin esta regla, ejecute:
    .command = { -program } check --allow { $rule }
# Parte de esa línea: «# mira: allow(regla) el motivo».
rules-reason = el motivo
# $found es «no» cuando ningún nombre se parece lo bastante; si no, $nearest es ese nombre.
rules-unknown = no existe la regla «{ $rule }»
    .help =
        { $found ->
            [no] Para ver las reglas, ejecute: { -program } rules
           *[yes] ¿Quiso decir «{ $nearest }»? Para ver todas las reglas, ejecute: { -program } rules
        }

## El comando «fmt», que da a los archivos un formato común (finales de línea, espacios, sangría).
## Su resumen aparece después de los nombres de los archivos.

# $changed, $unchanged, $skipped (número): archivos
fmt-done = archivos cambiados: { $changed }; ya tenían este formato: { $unchanged }; omitidos: { $skipped }
# Lo mismo cuando solo se muestra: no se escribió nada.
fmt-shown = archivos que cambiarían: { $changed }; ya tienen este formato: { $unchanged }; omitidos: { $skipped }
# Se muestra con «fmt --check» y «fmt --diff», después de la línea de arriba.
fmt-only-ends =
    { $files ->
        [one] { $files } de ellos cambia solo en los finales de línea: CRLF (Windows) en vez de LF.
       *[other] { $files } de ellos cambian solo en los finales de línea: CRLF (Windows) en vez de LF.
    }
# $path es un archivo; $line y $column (número) cuentan desde 1; $cause: qué está mal ahí, y $help: qué hacer,
# con las palabras de «check». $found es «no» para un archivo que «check» no encontraría.
fmt-fault = { $path }:{ $line }:{ $column }: { $cause }
    .help =
        { $help }
        { $found ->
            [no] El archivo quedó como estaba.
           *[yes] El archivo quedó como estaba. Para ver el lugar, ejecute: { -program } check{ $options }
        }
# Lo mismo de un archivo demasiado grande para averiguar qué está mal.
fmt-syntax = { $path }:{ $line }:{ $column }: aquí hay un error, así que el archivo quedó como estaba
    .help =
        { $found ->
            [no] Abra el archivo en un editor, vaya a ese lugar y busque un carácter que falte o que sobre.
           *[yes] Para ver qué está mal, ejecute: { -program } check{ $options }
        }
fmt-too-deep = { $path }:{ $line }:{ $column }: aquí hay demasiadas llaves unas dentro de otras, así que el archivo quedó como estaba
    .help = Divida este mensaje en varios más sencillos.
fmt-too-long = { $path }:{ $line }:{ $column }: este mensaje o comentario es demasiado largo, así que el archivo quedó como estaba
    .help = Divídalo en otros más cortos.
fmt-would-change = { $path }:{ $line }:{ $column }: al dar formato cambiaría este mensaje o comentario, así que el archivo quedó como estaba
    .help = Contiene un carácter poco común, por ejemplo un retorno de carro al final de una línea. Bórrelo y repita el comando.
# $found es «no» cuando ningún nombre se parece lo bastante; si no, $nearest es ese nombre.
fmt-missing = no hay ningún archivo ni carpeta «{ $path }»
    .help =
        { $found ->
            [no] Revise cómo está escrito.
           *[yes] ¿Quiso decir «{ $nearest }»?
        }
fmt-system = «{ $path }» quedó como estaba: { io-reason }
    .help = No se perdió nada. Resuelva esto y repita el comando.
fmt-not-a-file = «{ $path }» no es un archivo normal, así que se omitió
    .help = Indique un archivo o una carpeta con archivos.
# $limit (número): megabytes
fmt-too-large = «{ $path }» ocupa más de { $limit } MB, así que se omitió
    .help = Divídalo en archivos más pequeños.
fmt-not-text = «{ $path }» no es texto con la codificación UTF-8, así que se omitió
    .help = Ábralo en un editor y guárdelo como UTF-8.
fmt-protected = «{ $path }» está marcado como de solo lectura, así que se omitió
    .help = Quítele esa marca y repita el comando.
fmt-changed = otro programa cambió «{ $path }» mientras tanto, así que se omitió
    .help = Guarde su trabajo en ese programa y repita el comando.
# $path: un enlace fuera de la carpeta que se formatea.
fmt-outside = el enlace «{ $path }» apunta fuera de la carpeta, así que su destino se omitió
    .help = Para formatear también el destino, escriba su propia ruta.
# «Enlaces duros»: varios nombres de un mismo archivo, como los que crea «ln».
fmt-hard-links = «{ $path }» tiene otros nombres (enlaces duros), que conservarían el texto anterior, así que se omitió
    .help = Reemplácelo por una copia de sí mismo y repita el comando; sus otros nombres conservan el texto anterior.
fmt-sticky = «{ $path }» pertenece a otra persona, en una carpeta donde solo los dueños pueden reemplazar archivos, así que se omitió
    .help = Pida a su dueño que ejecute el comando.
fmt-attributes = no se puede conservar el grupo, la lista de acceso o un atributo extendido de «{ $path }», así que se omitió
    .help = Ejecute el comando como dueño del archivo.
fmt-loop = el enlace «{ $path }» apunta a una carpeta que lo contiene, así que se omitió
    .help = Borre este enlace.

## El comando «new», que crea los archivos de un idioma nuevo.

new-which = no se indicó ningún idioma
    .help = Escriba su código, por ejemplo: { -program } new pt-BR
# $found vale «no» cuando no hay nada que proponer; si no, $nearest es el código más probable. Si vale «name»,
# $name es el nombre de ese idioma.
new-no-language = «{ $locale }» no es el código ni el nombre de un idioma
    .help =
        { $found ->
            [no] Escriba un código, por ejemplo «pl» o «pt-BR», o un nombre, por ejemplo «criollo haitiano».
            [name] ¿Quiso decir «{ $name }»? Su código es: { $nearest }
           *[yes] ¿Quiso decir «{ $nearest }»?
        }
new-several = «{ $name }» puede ser uno de varios idiomas
    .help = Ejecute el comando de nuevo con un código en lugar del nombre: { $languages }
new-exists = «{ $path }» ya existe, así que no se creó nada
    .help = Para ver qué falta por traducir, ejecute: { -program } status --missing { $locale }{ $options }
new-cannot = no se puede crear «{ $path }»: { io-reason }
    .help = No se creó nada. Compruebe los permisos de escritura de la carpeta que lo contiene.
new-faulty-source = { $path }:{ $line }:{ $column }: hay un error en este archivo original, así que no se creó nada
    .help = Para ver qué está mal, ejecute: { -program } check { $source }{ $options }
new-made = «{ $path }» ya se puede traducir
    .help = Abra los archivos en un editor de texto: las primeras líneas explican qué hacer. Para ver cuánto falta, ejecute: { -program } status { $locale }{ $options }
new-added =
    { $files ->
        [one] { $files } archivo está listo para traducir
       *[other] { $files } archivos están listos para traducir
    }
    .help = { new-made.help }
# $messages, $files (Number)
new-completed = textos por traducir que se añadieron: { $messages }; archivos: { $files }
    .help = Cada texto nuevo aparece en un comentario tal como está en «{ $source }» y, debajo, hay una copia vacía. Para traducirlo, borre el # y el espacio que lo sigue en las líneas de la copia vacía, y escriba su texto después de cada = y de cada ] que no tenga nada después. Para ver cuánto falta, ejecute: { -program } status { $locale }{ $options }
new-complete = no se añadió nada: «{ $locale }» ya contiene todos los textos del idioma de origen, traducidos o listos para traducir
    .help = Para ver qué falta por traducir, ejecute: { -program } status --missing { $locale }{ $options }
new-not-restored = «{ $path }» se modificó y no se pudo restaurar
    .help = Restáurelo desde su copia de seguridad o borre los comentarios que se añadieron.
new-not-listed = «{ $path }» no prevé el idioma «{ $locale }»
    .help = Añada «{ $locale }» a su lista de idiomas y ejecute el comando de nuevo.
# Las primeras líneas de cada archivo nuevo. «=» y «[» son los caracteres de ese archivo.
# $source es el código del idioma de origen.
new-intro =
    Cada texto aparece aquí tal como está en «{ $source }» y, debajo, hay una copia vacía para completar.
    Para traducirlo, borre el # y el espacio que lo sigue en las líneas de la copia vacía, y escriba
    su texto después de cada = y de cada ] que no tenga nada después. No cambie los nombres ni lo que va entre llaves.
    Los números después de una [palabra] indican con qué números se usa esa forma.
    Mientras un texto no esté traducido, los lectores lo ven en otro idioma.

## Lo que encuentra la revisión. Cada mensaje es una línea que se entiende por sí sola, en minúsculas y
## sin punto final, pues sigue a «error[regla]: ». El atributo .help dice qué hacer; .label va junto
## al lugar marcado y tiene cinco palabras como máximo. Lo que va entre comillas se muestra tal como está en el
## archivo.

## Archivos y carpetas.

unknown-locale = el nombre de la carpeta, «{ $name }», no es un código de idioma conocido
    .help = Cámbielo por el código del idioma, por ejemplo «pl» para el polaco o «pt-BR» para el portugués de Brasil.
unknown-locale-near = el nombre de la carpeta, «{ $name }», no es un código de idioma conocido
    .help = ¿Quiso decir «{ $suggestion }»? Cambie el nombre de la carpeta.
unknown-locale-copy = el nombre de la carpeta, «{ $name }», no es un código de idioma conocido, y «{ $suggestion }» ya existe
    .help = Si es una copia, muévala a otro lugar o bórrela. Los lectores solo ven lo que contiene «{ $suggestion }».
# Los dos nombres son el mismo código, en mayúsculas o minúsculas, como «es» y «ES».
unknown-locale-same = las carpetas «{ $name }» y «{ $suggestion }» son del mismo idioma, y solo se lee «{ $suggestion }»
    .help = Mueva a «{ $suggestion }» lo que deba mostrarse y borre esta carpeta.
misplaced-file = el programa nunca abre «{ $file }»: el original no tiene ese archivo
    .help = Mueva los mensajes que necesite al archivo que los tiene en el original y borre este.
misplaced-file-near = el programa nunca abre «{ $file }»: el original no tiene ese archivo
    .help = ¿Quiso decir «{ $suggestion }»? Cambie el nombre del archivo.
misplaced-file-folder = el programa nunca abre «{ $file }»: el original no tiene esa carpeta
    .help = ¿Quiso decir «{ $suggestion }»? Cambie el nombre de la carpeta «{ $folder }».
misplaced-file-move = el programa nunca abre «{ $file }»: el original no tiene ese archivo
    .help = ¿Quiso decir «{ $suggestion }»? Muévalo allí.
missing-file =
    { $messages ->
        [one] falta el archivo «{ $file }», con su único mensaje
       *[other] falta el archivo «{ $file }», con sus { $messages } mensajes
    }
    .help = Copie aquí el archivo original y tradúzcalo. Borre lo que aún no haya traducido: contaría como traducido.
copied-file = este archivo no está traducido: todos sus textos son iguales a los del original
    .help = Traduzca los textos. Borre los que aún no haya traducido: los lectores verán de todos modos el texto original.
unreadable-file = esto no se puede leer: { io-reason }
    .help = Compruebe qué es y qué permisos de lectura tiene. Todo lo demás se ha revisado.
unreadable-file-special = esto no es un archivo normal, así que no se abrió
    .help = Reemplácelo por un archivo de texto, o bórrelo.
unreadable-file-loop = este enlace apunta a una carpeta que lo contiene
    .help = Borre el enlace, o haga que apunte a otro lugar.
unreadable-file-large = este archivo ocupa más de { $limit } MB, así que no se leyó
    .help = Los archivos de traducción son mucho más pequeños. Revise qué contiene.
unreadable-file-many = este archivo no se leyó: con él, los archivos de este idioma tienen más de { $limit } líneas y llaves
    .help = Los archivos de traducción son mucho más pequeños. Revise qué contienen.
invalid-encoding = este archivo no está guardado en UTF-8, la codificación que sirve para todos los idiomas
    .help = Guárdelo de nuevo con la codificación «UTF-8». Parece estar en una más antigua, como Latin-1, en la que este carácter es «{ $character }».
    .label = no es UTF-8
invalid-encoding-utf16 = este archivo está guardado en UTF-16, y Fluent solo lee UTF-8
    .help = Guárdelo de nuevo con la codificación «UTF-8».
invalid-encoding-binary = este no es un archivo de texto
    .help = Reemplácelo por el archivo de texto. Puede ser una imagen o un documento con el nombre cambiado.
byte-order-mark = el archivo empieza con una marca invisible (BOM) que hace que Fluent pierda el primer mensaje
    .help = Guárdelo de nuevo con la codificación «UTF-8 sin BOM».
    .label = marca invisible
carriage-return =
    { $count ->
        [one] una línea termina con un carácter CR suelto, que Fluent no reconoce
       *[other] { $count } líneas terminan con un carácter CR suelto, que Fluent no reconoce
    }
    .help = Guarde de nuevo el archivo con los finales de línea «LF» (Unix) o «CRLF» (Windows).
    .label = aquí termina la línea

## Sintaxis: lo que Fluent no puede leer.

syntax-conflict = dos personas cambiaron las mismas líneas, y el conflicto no está resuelto
    .help = Deje las líneas correctas. Borre las demás y las que empiezan con { "<<<<<<<" }, { "=======" } y { ">>>>>>>" }.
syntax-space = aquí hay un espacio poco común ({ $code }) donde Fluent necesita uno normal
    .help = Reemplácelo por un espacio normal.
    .label = espacio poco común
syntax-space-no-break = aquí hay un espacio de no separación ({ $code }) donde Fluent necesita uno normal
    .help = Reemplácelo por un espacio normal.
    .label = espacio de no separación
syntax-space-zero-width = aquí hay un espacio invisible, de ancho cero ({ $code })
    .help = Bórrelo: ponga el cursor justo después y presione una vez la tecla Retroceso.
    .label = espacio de ancho cero
syntax-space-hidden = aquí hay un carácter invisible ({ $code })
    .help = Bórrelo: ponga el cursor justo después y presione una vez la tecla Retroceso.
    .label = carácter invisible
# Varios de esos caracteres seguidos. $count (Number): todos. $spaces (Number): los que parecen espacios.
# $kind (String): «no-break» si solo hay espacios de no separación; «hidden» si no se ve ninguno; si no, «other».
# $code es el del primero, como U+00A0.
syntax-space-several =
    { $kind ->
        [no-break] aquí hay { $count } espacios de no separación ({ $code }) donde Fluent necesita espacios normales
        [hidden] aquí hay { $count } caracteres invisibles (como { $code })
       *[other] aquí hay { $count } espacios poco comunes o caracteres invisibles (como { $code })
    }
    .help =
        { $kind ->
            [hidden] Bórrelos: ponga el cursor justo después y presione { $count } veces la tecla Retroceso.
           *[other]
                { $spaces ->
                    [one] Bórrelos y escriba un espacio normal.
                   *[other] Bórrelos y escriba { $spaces } espacios normales.
                }
        }
    .label =
        { $kind ->
            [no-break] espacios de no separación
            [hidden] caracteres invisibles
           *[other] espacios poco comunes
        }
# $count (Number): caracteres que hay que borrar. $code es el del primero, como U+00A0.
syntax-space-line-start =
    { $count ->
        [one] al principio de esta línea hay un espacio o un carácter invisible ({ $code })
       *[other] al principio de esta línea hay { $count } espacios o caracteres invisibles (como { $code })
    }
    .help =
        { $count ->
            [one] Bórrelo: ponga el cursor justo después y presione una vez la tecla Retroceso.
           *[other] Bórrelos: ponga el cursor justo después del último y presione { $count } veces la tecla Retroceso.
        }
    .label = borre esto
syntax-tab = aquí hay un tabulador, y Fluent solo admite espacios
    .help = Cambie el tabulador por cuatro espacios.
    .label = un tabulador
syntax-special-start = esta línea empieza con «{ $character }», así que Fluent no la lee como texto
    .help = Escriba ese carácter entre llaves y comillas: { "{" }"{ $character }"{ "}" }. O muévalo a la línea anterior, después de otras palabras.
    .label = no se lee como texto
syntax-json = esto es JSON, no Fluent
    .help = Borre las llaves, las comillas y las comas. Cada texto va en su propia línea, con «=» después del nombre: nombre = texto
    .label = JSON
syntax-dot-space = hay un espacio entre el punto y «{ $attribute }»
    .help = Borre el espacio que hay después del punto: .{ $attribute } = texto
    .label = sobra el espacio
# Una línea así la escribió «mira new», y es parte de un mensaje: una variante, un atributo, una llave.
syntax-comment-inside = esta línea es un comentario en medio de «{ $name }»
    .help = Borre el «#» y el espacio que lo sigue, aquí y en las demás líneas de «{ $name }». Si aún no está traducido, ponga «# » delante de todas sus líneas.
    .label = es un comentario
syntax-comment-name = la línea «{ $name } =», encima de esta, es un comentario
    .help = Borre el «# » que está delante de «{ $name }», o ponga «# » también delante de estas líneas.
syntax-orphan-attribute = el atributo «.{ $attribute }» no está debajo de ningún mensaje
    .help = Póngalo justo debajo de su mensaje, sin ninguna otra línea en medio.
# El mensaje justo encima se hizo comentario con un «#», y su atributo se dejó como estaba.
syntax-orphan-attribute-comment = el atributo «.{ $attribute }» no está debajo de ningún mensaje: «{ $name }», encima, es un comentario
    .help = Borre el «# » de las líneas de «{ $name }», o ponga «# » también delante de esta línea.
syntax-stray-brace = hay una «{ "}" }» que no cierra nada
    .help = Bórrela. Si debe verse una llave, escriba { "{" }"{ "}" }"{ "}" }.
    .label = no cierra nada
syntax-backslash-brace = una barra inversa delante de una llave no funciona en Fluent
    .help = Donde deba verse una llave, escriba { "{" }"{ "{" }"{ "}" } o { "{" }"{ "}" }"{ "}" } en lugar de los dos caracteres. Si no debe verse, borre la barra.
    .label = una barra inversa
syntax-stray-brace-variable = falta «{ "{" }» delante de «${ $variable }»
    .help = Escriba: { "{" } ${ $variable } { "}" }
    .label = falta «{ "{" }»
syntax-stray-brace-term = falta «{ "{" }» delante de «-{ $term }»
    .help = Escriba: { "{" } -{ $term } { "}" }
    .label = falta «{ "{" }»
# Las llaves que rodean una variable, puestas al revés: } $name {
syntax-braces-turned = las llaves que rodean «{ $expression }» están al revés
    .help = Escriba: { "{" } { $expression } { "}" }
    .label = al revés
syntax-brace-own-line = la «{ "}" }» que cierra las variantes debe ir en su propia línea
    .help = Ponga la llave en una línea nueva.
    .label = aquí va una línea nueva
syntax-name-digit = el nombre «{ $name }» empieza con un dígito
    .help = Los nombres empiezan con una letra de la a a la z y no se traducen: copie el del original.
syntax-comment-style = los comentarios no se escriben así en Fluent
    .help = Empiece la línea con «# » (con un espacio después del #).
syntax-comment-hashes = este comentario empieza con { $count } «#»; Fluent admite tres como máximo
    .help = Empiece la línea con «# » si es un comentario o con «## » si es un título.
    .label = son demasiados
syntax-comment-space = a este comentario le falta el espacio después de «#»
    .help = Empiece la línea con «# », «## » o «### ».
# El original tiene un mensaje con ese nombre, y aquí su línea empieza con «#» por un descuido.
syntax-comment-message = el «#» delante de «{ $name }» convierte el mensaje en un comentario, así que no se muestra
    .help = Borre el «#».
    .label = «#» delante del nombre
# Los archivos hechos con «mira new» muestran el texto original en comentarios; aquí se borró también su «# ».
syntax-template = esta línea muestra el texto original y ya no es un comentario
    .help = Vuelva a poner «# » delante de ella y de las demás líneas del texto original. Bórrelo solo delante de las líneas que completa.
    .label = falta «# »
# En esos archivos, un comentario dice para qué números se usa una forma: «# [one]: 1, 21, 31».
syntax-template-numbers = esta línea explica para qué números se usa una forma y ya no es un comentario
    .help = Vuelva a poner «# » delante de ella y de las líneas parecidas.
    .label = falta «# »
syntax-name-not-ascii = el nombre «{ $name }» contiene una letra que no está entre la a y la z (sin acentos ni ñ)
    .help = Los nombres no se traducen: copie el del original. Solo puede tener letras de la a a la z (sin acentos ni ñ), dígitos, «-» y «_».
syntax-name-quotes = el nombre «{ $name }» está escrito entre comillas
    .help = Borre las comillas que rodean el nombre: { $name } = texto
    .label = borre las comillas
syntax-no-name = no hay ningún nombre delante de este «=»
    .help = Escriba delante el nombre del mensaje: nombre = texto
syntax-indented-name = «{ $name }» no está al principio de su línea
    .help = Borre los espacios que hay delante del nombre.
    .label = hay espacios delante
syntax-stray-text = esta línea no pertenece a ningún mensaje
    .help = Bórrela, o póngale «# » delante para dejarla como comentario. Si continúa el texto de arriba, póngale cuatro espacios delante.
# Los chats y los traductores automáticos escriben los mensajes como una lista. $mark es lo que está delante del nombre, como «-» o «1.».
syntax-list-mark = hay una marca de lista, «{ $mark }», delante del nombre «{ $name }»
    .help = Bórrela aquí y delante de los demás nombres: cada línea debe empezar con su nombre.
    .label = borre esto
# Los chats y los documentos ponen líneas así alrededor de un archivo: ```
syntax-fence = esta línea de acentos graves no es parte de la traducción
    .help = Borre la línea, y las demás que sean así.
    .label = borre esta línea
# Una línea de pocas palabras, donde el original tiene un título: «## Menu».
syntax-comment-lost = esta línea no pertenece a ningún mensaje; el original tiene aquí un título, que empieza con «##»
    .help = Ponga «## » delante. Si no es un título, bórrela.
    .label = falta «## »
syntax-lost-indent = esta línea de texto no empieza con espacios, así que no pertenece a ningún mensaje
    .help = Póngale cuatro espacios delante: los necesita cada línea de un texto después de la primera. Si es una nota, póngale «# » delante.
    .label = aquí van cuatro espacios
syntax-full-width-equals = este es un carácter de ancho completo, no un «=» normal
    .help = Escriba el carácter normal: { $name } = texto
    .label = no es un «=» normal
syntax-colon = después de «{ $name }» hay dos puntos en lugar de «=»
    .help = Escriba: { $name } = texto
    .label = aquí va «=»
# Está debajo del texto de otro mensaje, así que también puede ser una línea de ese texto.
syntax-colon-below = después de «{ $name }» hay dos puntos en lugar de «=»
    .help = Escriba: { $name } = texto. Si la línea pertenece al texto de arriba, póngale cuatro espacios delante.
    .label = aquí va «=»
syntax-dotted-name = el atributo «.{ $attribute }» de «{ $name }» debe ir en su propia línea
    .help = Escriba «{ $name } =» y, en la línea de abajo, cuatro espacios y «.{ $attribute } = texto».
syntax-name-character = el nombre «{ $name }» contiene «{ $character }», que no está permitido
    .help = Los nombres no se traducen: copie el del original. Solo puede tener letras de la a a la z (sin acentos ni ñ), dígitos, «-» y «_».
syntax-name-space = el nombre «{ $name }» contiene un espacio
    .help = Escríbalo como en el original; probablemente sea «{ $fixed }».
# El original no tiene ese nombre: puede ser una línea del texto de arriba, como «donde x = y».
syntax-name-space-unknown = «{ $name }» no puede ser un nombre: contiene un espacio
    .help = Si la línea continúa el texto de arriba, póngale cuatro espacios delante. Si no, copie el nombre del original.
syntax-no-equals = falta «=» después de «{ $name }»
    .help = Escriba: { $name } = texto. Si la línea pertenece al texto de arriba, póngale cuatro espacios delante.
syntax-attribute-no-equals = falta «=» después de «{ $name }»
    .help = Escriba: { $name } = texto
    .label = falta «=» después de esto
syntax-empty-value = «{ $name }» no tiene texto
    .help = Escriba el texto después de «=». Si aún no está traducido, ponga «# » delante de esta línea y de las de sus atributos: se mostrará el texto original.
syntax-empty-attribute = «{ $name }» no tiene texto
    .help = Escriba el texto después de «=». Si aún no está traducido, copie el texto original.
# Lo mismo, para un mensaje cuyos atributos, en las líneas de debajo, tampoco tienen texto.
syntax-empty-lines = ni «{ $name }» ni sus atributos tienen texto
    .help = Escriba el texto después de cada «=». Si aún no está traducido, vuelva a poner «# » delante de estas líneas: se mostrará el texto original.
syntax-empty-term = el término «{ $name }» no tiene texto
    .help = Escriba su texto después de «=». Un término lo necesita, aunque tenga atributos.
syntax-no-default = ninguna de estas variantes está marcada como predeterminada, para cuando ninguna otra corresponde
    .help = Ponga un asterisco delante de esta: *[{ $key }]
    .label = aquí falta un asterisco
syntax-no-other = falta la variante predeterminada *[{ $key }]
    .help = Añada esta línea debajo, para cuando ninguna otra variante corresponde: *[{ $key }] texto
    .label = última variante
# $fixed es como debe empezar la variante: [one] o *[other], por ejemplo.
syntax-variant-bracket = el nombre de una variante debe ir entre corchetes
    .help = Escriba: { $fixed }
    .label = va entre corchetes
syntax-variant-extra = hay caracteres de más delante de la variante [{ $key }]
    .help = Escriba: { $fixed }
    .label = caracteres de más
syntax-variant-expected = esta línea no empieza con el nombre de una variante entre corchetes
    .help = Escriba primero el nombre, entre corchetes: [one] texto
    .label = faltan los corchetes
syntax-two-defaults = dos de estas variantes están marcadas como predeterminadas
    .help = Deje el asterisco en una, casi siempre *[other], y borre el otro.
    .label = segundo asterisco
syntax-star-space = entre el asterisco y el corchete hay un espacio
    .help = Escriba: *[{ $key }]
    .label = sobra el espacio
syntax-star-inside = el asterisco está dentro del corchete
    .help = El asterisco va delante del corchete: *[{ $key }]
    .label = asterisco dentro
syntax-variant-own-line = hay dos variantes en la misma línea
    .help = Cada variante empieza en su propia línea: empiece una nueva delante de este corchete.
    .label = aquí va una línea nueva
syntax-message-selector = un mensaje no sirve para elegir una variante
    .help = Use una variable: { "{" } $name -> …
syntax-attribute-selector = el atributo de un mensaje no sirve para elegir una variante
    .help = Use una variable, o el atributo de un término: { "{" } -brand.gender -> …
syntax-term-selector = un término no sirve para elegir una variante; solo sirven sus atributos
    .help = Use un atributo, por ejemplo el género: { "{" } -brand.gender -> …
syntax-term-attribute = el atributo de un término no se puede mostrar a los lectores
    .help = Muestre el término mismo, o use el atributo para elegir una variante: { "{" } -brand.gender -> …
# $name es un atributo de un término, con su punto, como «.género». Es propio de la traducción: el original no lo tiene.
syntax-term-attribute-name = el nombre «{ $name }» contiene una letra que no está entre la a y la z (sin acentos ni ñ)
    .help = Escríbalo solo con letras de la a a la z, aquí y en todos los demás lugares donde aparece.
syntax-nested-selector = sobran las llaves alrededor de lo que está delante de «->»
    .help = Borre las llaves de dentro: { "{" } $name -> …
syntax-unclosed-string = estas comillas no se cierran
    .help = Escriba las comillas de cierre (") en la misma línea.
    .label = se abren aquí
syntax-escaped-quote = por la barra inversa que lleva delante, esta comilla es parte del texto
    .help = Si debe verse una barra inversa, escriba \\ en su lugar. Si no, bórrela.
    .label = no cierra el texto
syntax-positional-last = este valor está después de una opción
    .help = Póngalo primero, justo después del paréntesis, como en NUMBER($n, minimumFractionDigits: 2)
    .label = va primero
syntax-repeated-argument = la opción «{ $name }» aparece dos veces
    .help = Deje solo una.
syntax-escape = «{ $escape }» no significa nada en Fluent
    .help = Solo tienen significado \\ (una barra inversa), \" (una comilla) y \u o \U con un número.
syntax-escape-brace = «{ $escape }» no significa nada en Fluent
    .help = Borre la barra inversa. Entre comillas, una llave se muestra tal cual.
    .label = sobra la barra inversa
syntax-escape-newline = «{ $escape }» no significa nada en Fluent
    .help = Para empezar otra línea, empiécela también en el archivo, con cuatro espacios delante del texto. O escriba: { "{" }"\u000A"{ "}" }
    .label = no es un salto de línea
syntax-unicode-escape = faltan dígitos después de «{ $escape }»
    .help = Escriba cuatro dígitos (0–9, A–F) después de \u, o seis después de \U, como en \u00E9. O escriba el carácter mismo.
syntax-function-case = el nombre de la función «{ $name }» debe ir en mayúsculas
    .help = Escriba: { $fixed }
syntax-function-parentheses = faltan los paréntesis después de la función «{ $name }»
    .help = Escriba: { $name }()
    .label = falta «()»
syntax-argument-literal = una opción solo admite un número o un texto entre comillas
    .help = Escriba un número, o un texto entre "…".
# $name es una opción, como «case» en (case= "genitivo"). $fixed es como debe escribirse: case: "genitivo"
syntax-option-equals = después de «{ $name }» hay un «=» en lugar de dos puntos
    .help = Escriba: { $fixed }
    .label = aquí va «:»
# El valor de una opción, como (case: genitive), en lugar de (case: "genitive").
syntax-argument-quotes = el valor «{ $value }» debe ir entre comillas
    .help = Escriba: "{ $value }"
    .label = faltan las comillas
# $name es una opción o un valor, como «day» en (month: "long" day: "numeric").
syntax-comma = falta una coma delante de «{ $name }»
    .help = Escriba una coma delante.
    .label = falta una coma delante de esto
syntax-empty-variant = la variante [{ $key }] no tiene texto
    .help = Escriba su texto después del corchete. Si no debe verse nada, escriba { "{" }""{ "}" }.
    .label = sin texto
syntax-variants-same-line = las variantes empiezan en la misma línea que la flecha
    .help = Empiece una línea nueva después de -> y ponga cada variante en su propia línea.
    .label = aquí va una línea nueva
syntax-variable-name = después de «$» no hay un nombre de variable válido
    .help = Copie la variable del original, sin espacios después del $: { "{" } $name { "}" }
# $written es el nombre con su «$». $variable es el del original, sin él.
syntax-variable-letter = el nombre «{ $written }» contiene una letra que no está entre la a y la z (sin acentos ni ñ)
    .help = Los nombres de las variables no se traducen. Escriba: ${ $variable }
syntax-variable-space = entre «$» y «{ $variable }» hay un espacio
    .help = Borre el espacio: ${ $variable }
    .label = sobra el espacio
syntax-attribute-space = entre «{ $name }» y «.{ $attribute }» hay un espacio
    .help = Borre el espacio: { $name }.{ $attribute }
    .label = sobra el espacio
syntax-variable-dollar-after = el «$» debe ir delante de «{ $variable }», no después
    .help = Escriba: ${ $variable }
    .label = «$» va delante
syntax-reference-name = Fluent no puede leer este nombre
    .help = Los nombres no se traducen: copie el del original. Solo puede tener letras de la a a la z (sin acentos ni ñ), dígitos, «-» y «_», y ningún espacio.
# $variable es una del original, y entre sus llaves hay otras palabras: { $userName para usted }.
syntax-words-in-braces = entre las llaves de «${ $variable }» hay también otras palabras
    .help = Deje solo { "{" } ${ $variable } { "}" }. Si los lectores deben ver las otras palabras, escríbalas después.
    .label = aquí solo va ${ $variable }
syntax-key = el nombre de una variante debe ser una sola palabra o un número
    .help = Escriba una palabra con letras de la a a la z, como [one], o un número, como [1].
syntax-key-letter = el nombre de la variante [{ $key }] contiene una letra que no está entre la a y la z (sin acentos ni ñ)
    .help = Escríbalo solo con letras de la a a la z. Si el atributo de un término tiene la misma palabra, cámbiela allí también.
# $keys es una lista de nombres de variantes: [one], [other], por ejemplo.
syntax-key-known = el nombre de la variante [{ $key }] contiene una letra que no está entre la a y la z (sin acentos ni ñ)
    .help = Los nombres de las variantes no se traducen. Use uno de estos: { $keys }
syntax-key-placeable = el nombre de una variante no puede llevar llaves
    .help = Escriba el nombre o el número mismo: [one] o [1]
syntax-key-unclosed = el corchete de esta variante no se cierra
    .help = Escriba «]» después del nombre, como en [one]
syntax-quotes = Fluent no reconoce estas comillas
    .help = Entre llaves, use comillas rectas: "…"
    .label = use "
# $expression es una variable, un término o una función, como $name en { «$name» }.
syntax-quotes-around = «{ $expression }» está entre comillas dentro de las llaves
    .help = Borre las comillas que rodean { $expression }. Si los lectores deben verlas, póngalas fuera de las llaves.
    .label = borre las comillas
# $kind (String): en es una semirraya (–), em una raya (—), other cualquier otro carácter parecido.
syntax-dash =
    { $kind ->
        [en] aquí hay una semirraya («{ $character }») en lugar de un guion
        [em] aquí hay una raya («{ $character }») en lugar de un guion
       *[other] aquí hay otro tipo de raya («{ $character }») en lugar de un guion
    }
    .help = Escriba un guion: { $fixed }
    .label = no es un guion
syntax-full-width = este «{ $character }» es de ancho completo, pero Fluent necesita el carácter normal
    .help = Escriba el carácter normal: { $fixed }
    .label = ancho completo
syntax-arrow = falta la flecha «->» delante de las variantes
    .help = Escriba esto y ponga la primera variante en la línea siguiente: { "{" } { $selector } ->
    .label = aquí va ->
syntax-empty-placeable = no hay nada entre estas llaves
    .help = Escriba dentro una variable, o bórrelas. Si no debe verse nada, escriba { "{" }""{ "}" }.
syntax-unclosed-brace = esta «{ "{" }» no se cierra
    .help = Escriba «{ "}" }» donde termina. Si debe verse una llave, escriba { "{" }"{ "{" }"{ "}" }.
    .label = se abre aquí
# $expression es lo que está entre las llaves, como $name o -term.
syntax-brace-missing = falta «{ "}" }» después de «{ $expression }»
    .help = Escriba: { "{" } { $expression } { "}" }
    .label = sin cerrar
# $character es un carácter que se escribió en lugar de la llave, como «)» en { $name ).
syntax-bracket-other = aquí hay un «{ $character }» donde va una «{ "}" }»
    .help = Ponga «{ "}" }» en lugar de «{ $character }».
    .label = aquí va «{ "}" }»
# Un carácter de más, como «)» en { $name) }.
syntax-bracket-extra = este «{ $character }» no cierra nada
    .help = Borre «{ $character }».
    .label = no cierra nada
syntax-unclosed-parenthesis = este paréntesis «(» no se cierra
    .help = Escriba «)» después del último valor.
    .label = se abre aquí
syntax-placeable = Fluent no puede leer lo que hay entre estas llaves
    .help = Entre llaves solo puede ir: $variable, -término, mensaje, "texto", un número, NUMBER(…) o DATETIME(…).
syntax-unreadable = Fluent no puede leer esta parte
    .help = Compárela con el mismo mensaje del original.
too-deep-crowded = «{ $name }» tiene más de { $limit } atributos, variantes y nombres entre llaves, así que no se revisó por completo
    .help = Divida el mensaje en varios.
too-deep-long = «{ $name }» ocupa más de { $limit } MB, así que no se muestra
    .help = Divida el mensaje en varios.
too-deep-many = «{ $name }» tiene más de { $limit } valores entre llaves, y los programas no muestran tantos
    .help = Divida el mensaje en varios.
too-deep = hay más de { $limit } niveles de llaves dentro de llaves
    .help = Busque una llave escrita muchas veces por error y borre las que sobran.
    .label = sobran

## Nombres: de mensajes, atributos y variantes.

duplicate-message = «{ $name }» ya está en la línea { $line }: solo se muestra uno de los dos
    .help = Borre uno de los dos.
    .label = segunda vez
duplicate-attribute = «{ $name }» tiene dos veces «.{ $attribute }»: solo se muestra uno de los dos
    .help = Borre uno de los dos.
    .label = segunda vez
duplicate-variant = ya hay una variante [{ $key }]: esta no se muestra nunca
    .help = Borre una de las dos, o dele a esta su propio nombre.
    .label = segunda vez
missing-message = «{ $name }» no está traducido
    .help = Añada una línea: { $name } = … El original dice: { $text }
missing-message-attributes = «{ $name }» no está traducido
    .help = Añada una línea «{ $name } =». Debajo, tras cuatro espacios, añada una línea por cada uno de estos, como «.title = texto»: { $attributes }. El original dice: { $text }
# $attributes es una lista de nombres como «.title, .hint».
missing-message-more = «{ $name }» no está traducido
    .help = Añada una línea: { $name } = … Debajo van sus atributos ({ $attributes }). El original dice: { $text }
missing-message-comment = «{ $name }» no está traducido: su línea es todavía un comentario
    .help = Borre el # y el espacio que están delante de «{ $name } =», y escriba el texto. El original dice: { $text }
    .label = borre el #
missing-message-comment-filled = «{ $name }» está traducido, pero su línea es todavía un comentario
    .help = Borre el # y el espacio que están delante de «{ $name } =» y de las demás líneas del mensaje.
    .label = borre el #
missing-message-indented = hay espacios delante de «{ $name }», así que se lee como parte del mensaje de arriba
    .help = Borre los espacios que tiene delante.
    .label = espacios delante
missing-message-joined = «{ $name }» está después de otras palabras, así que se lee como parte de ese texto
    .help = Empiece una línea nueva delante, sin espacios.
    .label = aquí va una línea nueva
missing-message-joined-or = «{ $name }» no está traducido, a menos que empiece aquí, después de otras palabras
    .help = Si aquí empieza un mensaje, empiece una línea nueva delante, sin espacios. Si no, añada una línea aparte: { $name } = … El original dice: { $text }
    .label = ¿es un mensaje?
# Varios mensajes que faltan en un archivo. $texts es una lista con una línea «nombre = texto original» por mensaje.
# $count (Number): 2 o más.
missing-message-several = hay { $count } mensajes sin traducir
    .help =
        Añada una línea por cada uno, con la traducción después de «=». Los atributos, aquí entre paréntesis, van debajo, cada uno en su línea tras cuatro espacios. El original dice:
        { $texts }
missing-message-all = en este archivo no hay nada traducido todavía ({ $messages } mensajes)
    .help = Ábralo junto al archivo original y traduzca los mensajes uno por uno.
missing-attribute = a «{ $name }» le falta «.{ $attribute }»
    .help = Escriba debajo, tras cuatro espacios: .{ $attribute } = texto
missing-attribute-comment = «.{ $attribute }» de «{ $name }» es todavía un comentario
    .help = Borre el # que está delante de «.{ $attribute }», deje los espacios y, si falta el texto, escríbalo después de «=».
    .label = borre el #
missing-attribute-dot = a «{ $name }» le falta «.{ $attribute }»: esta línea es parte de su texto
    .help = ¿Quiso decir «.{ $attribute } =»? Un atributo empieza con un punto.
    .label = aquí falta un punto
missing-attribute-character = a «{ $name }» le falta «.{ $attribute }»: esta línea es parte de su texto
    .help = Escriba un punto en lugar de «{ $character }». Un atributo empieza con un punto.
    .label = aquí va un punto
missing-attribute-joined = a «{ $name }» le falta «.{ $attribute }»: aquí es parte de otro texto
    .help = Empiece una línea nueva delante del punto, con cuatro espacios.
    .label = aquí va una línea nueva
missing-value = «{ $name }» no tiene texto propio, solo atributos
    .help = Escriba su texto después de «=».
empty-text = «{ $name }» está vacío: los lectores no ven nada
    .help = Escriba el texto. Si aún no está traducido, ponga «# » delante de todas las líneas de «{ $name }»: se mostrará el texto original.
empty-text-attribute = «{ $name }» está vacío: los lectores no ven nada
    .help = Escriba el texto. Si aún no está traducido, copie el texto original.
# $language es el código del idioma de origen; $change es el texto original con lo que se quitó y lo que se añadió.
stale-message =
    { $language ->
        [en] el texto en inglés de «{ $name }» cambió después de hacer esta traducción
       *[other] el texto original de «{ $name }» cambió después de hacer esta traducción
    }
    .help =
        Lo que cambió: { $change }
        Corrija la traducción. Si sigue siendo correcta, ejecute: { -program } review --done { $name }
stale-message-shown = «{ $name }» muestra el texto de { $shown }, que cambió después de hacer esta traducción
    .help =
        Ahora es: { $change }
        Corrija la traducción. Si sigue siendo correcta, ejecute: { -program } review --done { $name }
obsolete-message = «{ $name }» no se muestra nunca: el original no tiene ese mensaje
    .help = Bórrelo.
obsolete-message-or = «{ $name }» no se muestra nunca: el original no tiene ese mensaje
    .help = Si es la traducción de uno de los mensajes que faltan, póngale el nombre de ese mensaje. Si no, bórrelo.
obsolete-message-only = solo este idioma tiene «{ $name }»: no se muestra a quienes leen los demás
    .help = Escríbalo también en el idioma de origen, o póngale el nombre del mensaje que falta y que traduce. Si es solo para estos lectores, escriba encima: # mira: allow(obsolete-message) el motivo
obsolete-message-near = «{ $name }» no se muestra nunca: el original no tiene ese mensaje
    .help = ¿Quiso decir «{ $suggestion }»? Cambie el nombre.
obsolete-message-elsewhere = «{ $name }» no se muestra nunca: el original lo tiene en otro archivo
    .help = Muévalo a «{ $file }».
obsolete-message-place = «{ $name }» no se muestra nunca: el original tiene en este lugar «{ $suggestion }»
    .help = Si es la traducción de «{ $suggestion }» ({ $text }), póngale ese nombre. Si no, bórrelo.
obsolete-message-double = «{ $name }» no se muestra nunca aquí: su lugar es «{ $file }», donde ya está
    .help = Bórrelo aquí.
obsolete-message-copy = este archivo parece una copia de «{ $file }»: la mayoría de sus mensajes son de ese archivo, y ya están allí
    .help = Si todavía tiene los textos propios de este archivo, por ejemplo en una copia de seguridad, vuelva a ponerlos. Si no, borre de él lo que también está en «{ $file }».
obsolete-message-attribute = «{ $name }» no se muestra nunca: en el original es un atributo de «{ $message }»
    .help = Escriba delante cuatro espacios y un punto: .{ $name }
    .label = aquí falta un punto
obsolete-attribute = «.{ $attribute }» de «{ $name }» no se muestra nunca: el original no tiene ese atributo
    .help = Bórrelo.
obsolete-attribute-near = «.{ $attribute }» de «{ $name }» no se muestra nunca: el original no tiene ese atributo
    .help = ¿Quiso decir «.{ $suggestion }»? Cambie el nombre.
obsolete-attribute-or = «.{ $attribute }» de «{ $name }» no se muestra nunca: el original no tiene ese atributo
    .help = Si es la traducción de uno de los atributos que faltan, póngale el nombre de ese atributo. Si no, bórrelo.
obsolete-attribute-place = «.{ $attribute }» de «{ $name }» no se muestra nunca: el original no tiene ese atributo
    .help = Si es la traducción de «.{ $suggestion }» ({ $text }), póngale ese nombre. Si no, bórrelo.

## Lo que va entre llaves.

unknown-reference = «{ $name }» usa «{ $reference }», que no existe
    .help = Copie el nombre del original, o escriba lo que debe verse.
# $file es el archivo original que lo tiene. Cada idioma necesita el suyo.
unknown-reference-source = «{ $name }» usa «{ $reference }», que solo existe en el idioma de origen: los lectores verían su nombre entre llaves
    .help = Copie «{ $reference }» del archivo original «{ $file }» a este idioma, y tradúzcalo si hace falta.
    .label = falta en este idioma
unknown-reference-near = «{ $name }» usa «{ $reference }», que no existe
    .help = ¿Quiso decir { "{" } { $suggestion } { "}" }?
unknown-reference-variable = «{ $reference }», en «{ $name }», no es un mensaje, sino una variable
    .help = ¿Quiso decir { "{" } ${ $suggestion } { "}" }? Las variables empiezan con $.
unknown-reference-dollar = «{ $name }» tiene «{ $written }», pero en Fluent las variables no se escriben así
    .help = Escriba { "{" } ${ $reference } { "}" } en su lugar: en Fluent, el $ va dentro de las llaves.
    .label = $ delante de la llave
unknown-reference-term = «{ $reference }», en «{ $name }», no es un mensaje, sino un término
    .help = Los términos empiezan con un guion: { "{" } { $suggestion } { "}" }
unknown-reference-message = «{ $reference }», en «{ $name }», no es un término, sino un mensaje
    .help = Los mensajes no empiezan con un guion: { "{" } { $suggestion } { "}" }
unknown-reference-attribute = «{ $reference }» no tiene «.{ $attribute }», que se usa en «{ $name }»
    .help = Copie el nombre del original, o añada el atributo a «{ $reference }».
unknown-reference-value = «{ $name }» usa «{ $reference }», que no tiene texto propio
    .help = Use uno de sus atributos: { "{" } { $reference }.atributo { "}" }
cyclic-reference = «{ $name }» hace referencia a sí mismo en círculo, así que no se puede mostrar ninguno de estos: { $circle }
    .help = En uno de ellos, reemplace la referencia por el texto mismo.
    .label = aquí empieza el círculo
cyclic-reference-self = «{ $name }» hace referencia a sí mismo, así que no se puede mostrar
    .help = Reemplace la referencia por el texto mismo.
    .label = referencia a sí mismo
unknown-function = Fluent no tiene ninguna función «{ $function }»
    .help = Solo tiene NUMBER y DATETIME. Copie lo que tiene el original.
unknown-function-source = Fluent no tiene ninguna función «{ $function }»
    .help = Solo tiene NUMBER y DATETIME. Si su programa añade esta función, escriba esto en mira.toml, debajo de [check]: functions = ["{ $function }"]
unknown-function-near = Fluent no tiene ninguna función «{ $function }»
    .help = ¿Quiso decir { $suggestion }?
# $keys es una lista de variantes, como «windows, other».
unknown-platform = la variante [{ $key }] de «{ $name }» no se muestra nunca: ninguna plataforma se llama así
    .help = Estos nombres no se traducen. Escriba uno de estos: { $keys }
    .label = no se muestra nunca
unknown-platform-near = la variante [{ $key }] de «{ $name }» no se muestra nunca: ninguna plataforma se llama así
    .help = ¿Quiso decir «{ $suggestion }»? Estos nombres no se traducen.
    .label = escriba «{ $suggestion }»
invalid-argument = { $function } no tiene ninguna opción «{ $option }»
    .help = Borre la opción, o copie lo que tiene el original.
invalid-argument-near = { $function } no tiene ninguna opción «{ $option }»
    .help = ¿Quiso decir «{ $suggestion }»? Importan las mayúsculas y las minúsculas.
invalid-argument-value = la opción «{ $option }» no puede ser «{ $value }»
    .help = Puede ser: { $values }
invalid-argument-count =
    { $count ->
        [0] { $function } no recibe ningún valor
       *[other] { $function } recibe { $count } valores, pero solo admite uno
    }
    .help = Escriba una variable y, después, las opciones: { $function }($name)
invalid-argument-text = { $function } recibe el texto «{ $value }», pero necesita una variable
    .help = Escriba la variable, sin comillas: { $function }($name)
# $value es lo que está entre paréntesis, como genitive.
unknown-argument-unnamed = «{ $reference }» no tiene en cuenta «{ $value }», porque le falta el nombre, así que se muestra su forma predeterminada
    .help = Escriba delante el nombre de una variable de «{ $reference }» y dos puntos. Si el término no tiene variables, borre los paréntesis.
# $written es lo que hay que escribir, como -brand(case: "genitive").
unknown-argument-unnamed-near = «{ $reference }» no tiene en cuenta «{ $value }», porque le falta el nombre, así que se muestra su forma predeterminada
    .help = Escriba en su lugar: { "{" } { $written } { "}" }
    .label = falta un nombre
unknown-argument = «{ $reference }» no usa «{ $argument }», así que se muestra su forma predeterminada
    .help = Usa: { $names }. Estos nombres no se traducen.
unknown-argument-near = «{ $reference }» no usa «{ $argument }», así que se muestra su forma predeterminada
    .help = ¿Quiso decir «{ $suggestion }»? Estos nombres no se traducen.
    .label = escriba «{ $suggestion }»
# $keys es una lista de nombres de variantes, como «nominative, genitive».
unknown-argument-value = «{ $reference }» no tiene ninguna variante [{ $value }], así que se muestra su forma predeterminada
    .help = Tiene: { $keys }. Escriba una de ellas, o añada la variante a «{ $reference }».
unknown-argument-value-near = «{ $reference }» no tiene ninguna variante [{ $value }], así que se muestra su forma predeterminada
    .help = ¿Quiso decir «{ $suggestion }»?
    .label = escriba «{ $suggestion }»
missing-argument = «{ $reference }» necesita un valor para «${ $variable }», pero «{ $name }» no se lo da: los lectores verían { "{" }${ $variable }{ "}" }
    .help = Un término solo conoce lo que recibe. Escriba { "{" } { $reference }({ $variable }: "…") { "}" } con la palabra que corresponda, o borre la variable de «{ $reference }».
    .label = falta el valor
unknown-variable = «${ $variable }» nunca recibe un valor en «{ $name }»: el texto original no tiene esa variable
    .help = Copie la variable del original: su nombre no se traduce. O bórrela.
    .label = nunca recibe un valor
unknown-variable-statement = «${ $variable }», en «{ $name }», nunca recibe un valor: en las declaraciones no se inserta nada, así que los lectores verían un error
    .help = Escriba las palabras mismas en lugar de { "{" } ${ $variable } { "}" }.
    .label = nunca recibe un valor
unknown-variable-near = «${ $variable }» nunca recibe un valor en «{ $name }»: el texto original no tiene esa variable
    .help = ¿Quiso decir ${ $suggestion }? Los nombres de las variables no se traducen.
    .label = nunca recibe un valor
missing-variable = «{ $name }» no usa «${ $variable }», pero el original sí
    .help = Escriba { "{" } ${ $variable } { "}" } donde va su valor. Si la omitió a propósito, escriba encima del mensaje: # mira: allow(missing-variable) el motivo
# $found es como otros formatos escriben una variable: %s, por ejemplo.
missing-variable-other-format = «{ $name }» tiene «{ $found }» en lugar de «${ $variable }», así que nunca recibe un valor
    .help = Escriba en su lugar: { "{" } ${ $variable } { "}" }
    .label = nunca recibe un valor
# $found es la variable sin sus llaves, como $name o ($name).
missing-variable-bare = «{ $found }» no lleva llaves en «{ $name }», así que nunca recibe un valor
    .help = Escriba { "{" } ${ $variable } { "}" } en lugar de { $found }.
    .label = nunca recibe un valor
missing-variable-full-width = «{ $name }» tiene llaves de ancho completo, así que Fluent no reconoce «${ $variable }»
    .help = Escriba llaves normales: { "{" } ${ $variable } { "}" }

## Variantes para números.

# $forms es una lista de nombres de variantes, como «few, many».
missing-plural =
    { $count ->
        [one] a «{ $name }» le falta la variante para la forma de plural «{ $forms }» de este idioma
       *[other] a «{ $name }» le faltan las variantes para las formas de plural «{ $forms }» de este idioma
    }
    .help =
        { $count ->
            [one] Añada una línea: [{ $form }] texto
           *[other] Añada una línea para cada una, por ejemplo: [{ $form }] texto
        }
    .label = se muestra en su lugar
# $forms es la lista de los nombres que tiene el idioma, como «one, few, many, other».
unreachable-variant = la variante [{ $key }] no se muestra nunca: ningún número toma esa forma en este idioma
    .help = Bórrela. Este idioma tiene: { $forms }
    .label = no se muestra nunca
unreachable-variant-unknown = la variante [{ $key }] no se muestra nunca: no existe esa forma de plural
    .help = Bórrela. Este idioma tiene: { $forms }
    .label = no se muestra nunca
unreachable-variant-number = la variante [{ $key }] no se muestra nunca: ningún número toma esa forma en este idioma
    .help = Si es solo para el número { $number }, escriba [{ $number }]. Si no, bórrela: este idioma tiene { $forms }.
    .label = no se muestra nunca
unreachable-variant-near = la variante [{ $key }] no se muestra nunca: no existe esa forma de plural
    .help = ¿Quiso decir [{ $suggestion }]?
    .label = no se muestra nunca
# El nombre de esta variante es una forma de plural traducida, como [uno] por [one].
unreachable-variant-translated = la variante [{ $key }] no se muestra nunca: no existe esa forma de plural
    .help = Los nombres de las variantes no se traducen. Escriba [{ $suggestion }].
    .label = escriba [{ $suggestion }]
# El nombre de esta variante es una palabra para un número, como [cero] por [0].
unreachable-variant-zero = la variante [{ $key }] no se muestra nunca: no existe esa forma de plural
    .help = Entre corchetes, los números se escriben con dígitos: [{ $number }].
    .label = escriba [{ $number }]
# Los nombres de estas variantes son valores que da el programa, como [admin]. $keys es la lista de los del original.
unreachable-variant-word = la variante [{ $key }] no se muestra nunca: el original no tiene esa variante
    .help = Los nombres de las variantes no se traducen. El original tiene: { $keys }
    .label = no se muestra nunca
unreachable-variant-word-near = la variante [{ $key }] no se muestra nunca: el original no tiene esa variante
    .help = ¿Quiso decir [{ $suggestion }]? Los nombres de las variantes no se traducen.
    .label = no se muestra nunca

## El texto mismo.

markup-mismatch = en «{ $name }» falta la etiqueta <{ $tag }> del original
    .help = Ponga { $open } y </{ $tag }> alrededor de las mismas palabras que en el original.
markup-mismatch-void = en «{ $name }» falta la etiqueta <{ $tag }> del original
    .help = Ponga { $open } en el mismo lugar que en el original.
markup-mismatch-quotes = HTML no reconoce las comillas de la etiqueta <{ $tag }> de «{ $name }»
    .help = Dentro de una etiqueta, use comillas rectas: "…"
    .label = use "
markup-mismatch-attribute = en la etiqueta <{ $tag }> de «{ $name }» falta «{ $attribute }»
    .help = Copie la etiqueta del original: { $open }
    .label = falta «{ $attribute }»
markup-mismatch-name = la etiqueta <{ $tag }> de «{ $name }» se llama «{ $found }», pero en el original es «{ $suggestion }»
    .help = Este nombre no se traduce. Escriba «{ $suggestion }», como en el original: { $open }
    .label = escriba «{ $suggestion }»
markup-mismatch-added = «{ $name }» tiene una etiqueta <{ $tag }> que el original no tiene
    .help = Bórrela, o copie la etiqueta del original.
markup-mismatch-renamed = «{ $name }» tiene la etiqueta <{ $tag }> donde el original tiene <{ $suggestion }>
    .help = Las etiquetas no se traducen. Escriba <{ $suggestion }>.
markup-mismatch-unclosed = la etiqueta <{ $tag }> de «{ $name }» no se cierra
    .help = Escriba </{ $tag }> después de las palabras a las que se aplica.
    .label = se abre aquí
markup-mismatch-unopened = la etiqueta </{ $tag }> de «{ $name }» no cierra nada
    .help = Escriba <{ $tag }> delante de las palabras a las que se aplica.
    .label = no cierra nada
# $open es la etiqueta de apertura, como <a href="…">.
markup-mismatch-reversed = la etiqueta </{ $tag }> de «{ $name }» está delante de { $open }, que es la que debería cerrar
    .help = Cámbielas de lugar: { $open } va delante de las palabras a las que se aplica, y </{ $tag }> después.
    .label = demasiado pronto
# $found es lo que hay, como </ b> o ＜b＞, y $suggestion lo que debe ir ahí, como </b>.
markup-mismatch-mistyped = «{ $name }» tiene «{ $found }» en lugar de { $suggestion }
    .help = Escriba { $suggestion }, exactamente como se ve aquí.
    .label = escriba { $suggestion }
markup-mismatch-pair = falta una comilla en la etiqueta <{ $tag }> de «{ $name }»
    .help = Añádala: un valor de una etiqueta lleva una delante y otra después, como en el original: { $open }
    .label = falta una comilla
# $tag también puede ser /b.
markup-mismatch-end = la etiqueta <{ $tag }> de «{ $name }» no tiene «>» al final
    .help = Escriba > justo después. La etiqueta del original: { $open }
    .label = falta > después de esto
markup-mismatch-space = en «{ $name }» falta un espacio después de <{ $tag }
    .help = Escriba ahí un espacio. La etiqueta del original: { $open }
    .label = falta un espacio después de esto
edge-whitespace = el texto de «{ $name }» termina con un espacio
    .help = Borre el espacio. Lo que viene después lo pone el programa.
    .label = un espacio
edge-whitespace-start = el texto de «{ $name }» empieza con un espacio
    .help = Borre el espacio. Lo que va antes lo pone el programa.
    .label = un espacio
hidden-character = aquí hay un carácter invisible ({ $code }) que cambia cómo se ve el texto
    .help = Bórrelo: ponga el cursor justo después y presione una vez la tecla Retroceso, o escriba de nuevo la palabra.
    .label = carácter invisible
# $end es lo que hay que escribir, como { "\u202C" }.
hidden-character-direction = un carácter invisible ({ $code }) cambia aquí la dirección de la escritura, y nada la restablece
    .help = Escriba { $end } al final de esta línea. O, si el texto se lee bien sin el carácter, bórrelo: ponga el cursor justo después y presione una vez la tecla Retroceso.
    .label = carácter invisible
# $code es \n, con lo que otros formatos empiezan una línea.
escape-sequence-line = «{ $name }» tiene «{ $code }», y el lector lo vería tal cual
    .help = En su lugar, empiece una línea nueva, con cuatro espacios delante del texto.
    .label = se ve tal cual
escape-sequence-end = «{ $name }» tiene «{ $code }», y el lector lo vería tal cual
    .help = Bórrelo.
    .label = se ve tal cual
# $code es \t, con lo que otros formatos hacen un espacio ancho.
escape-sequence-tab = «{ $name }» tiene «{ $code }», y el lector lo vería tal cual
    .help = Escriba un espacio en su lugar.
    .label = se ve tal cual
escape-sequence-quote = «{ $name }» tiene «{ $code }», y el lector lo vería tal cual
    .help = Escriba solo { $quote }, sin la barra inversa.
    .label = se ve tal cual
# $code es lo que está en el texto, como \u00e9. $written es lo que hay que escribir, como é.
escape-sequence-code = «{ $name }» tiene «{ $code }», y el lector lo vería tal cual
    .help = Escriba en su lugar: { $written }
    .label = se ve tal cual
# $code es lo que está en el texto, como &eacute;. $written es lo que hay que escribir, como é.
html-entity = «{ $name }» tiene «{ $code }», y el lector lo vería tal cual
    .help = Escriba en su lugar: { $written }
    .label = se ve tal cual
# $start es " o '; $end es lo mismo, seguido o no de una coma o de un punto y coma.
code-punctuation-quotes = el texto de «{ $name }» está entre comillas, y los lectores las verían
    .help = Borre «{ $start }» al principio y «{ $end }» al final. Fluent no necesita comillas alrededor de un texto.
    .label = se ve tal cual
code-punctuation-equals = el texto de «{ $name }» empieza con un segundo «=», y el lector lo vería
    .help = Borre uno de los dos.
    .label = se ve tal cual
# $code es > o :.
code-punctuation-joined = el texto de «{ $name }» empieza con «{ $code }», y el lector lo vería
    .help = Borre «{ $code }». Delante de un texto solo va «=».
    .label = se ve tal cual
code-punctuation-name = el texto de «{ $name }» empieza con su propio nombre y un «=», y el lector los vería
    .help = Borre «{ $code }».
    .label = se ve tal cual
# $code es un carácter, como %, que está delante de unas llaves.
code-punctuation-prefix = «{ $name }» tiene «{ $code }» justo delante de un valor entre llaves, y el lector lo vería
    .help = Borre «{ $code }». Las llaves bastan para que el valor aparezca ahí.
    .label = se ve tal cual
# $code es <unk>.
unfinished-text-unknown = «{ $name }» contiene «{ $code }», que la traducción automática deja cuando no conoce una palabra
    .help = Compárelo con el texto original y escriba en su lugar la palabra que falta.
    .label = se ve tal cual
unbraced-variable = «{ $name }» tiene «{ $code }», y el lector lo vería tal cual
    .help = Escriba en su lugar: { "{" } ${ $variable } { "}" }
    .label = se ve tal cual
# $code es un carácter como ¶.
stray-character = «{ $name }» contiene «{ $code }», con el que los editores muestran un espacio o el final de una línea
    .help = Bórrelo.
    .label = lo dejó un editor
stray-character-object = «{ $name }» contiene «{ $code }», que está en lugar de una imagen que no se copió
    .help = Bórrelo: ponga el cursor justo después y presione una vez la tecla Retroceso.
    .label = en lugar de una imagen
stray-character-backslash = una línea de «{ $name }» termina con una barra inversa, y el lector la vería
    .help = Bórrela. En Fluent, un texto puede seguir en la línea siguiente sin ninguna marca.
    .label = se ve tal cual
stray-character-lost = «{ $name }» contiene «�», que está en lugar de un carácter perdido
    .help = Escriba en su lugar el carácter correcto.
    .label = un carácter perdido
# $code es lo que quedó de una letra en una codificación equivocada, como Ã©. $written es la letra.
stray-character-encoding = «{ $name }» contiene «{ $code }», que es una letra leída en una codificación equivocada
    .help = Escriba en su lugar: { $written }
    .label = una letra dañada
# $code es TODO o FIXME.
unfinished-text = «{ $name }» contiene «{ $code }», y el lector lo vería
    .help = Termine el texto y borre «{ $code }».
    .label = sin terminar
# $name es un mensaje; $key, el valor de su atributo «.accesskey».
access-key = la tecla de acceso de «{ $name }» es «{ $key }», pero debe ser un solo carácter
    .help = Escriba una letra de la etiqueta.
    .label = más de un carácter
access-key-missing = la tecla de acceso de «{ $name }», «{ $key }», no está en su etiqueta
    .help = Escriba en su lugar una letra de la etiqueta: { $text }
    .label = no está en la etiqueta
reserved-name = la sección «{ $name }» tiene el mismo nombre que un comando, así que nunca se puede mostrar
    .help = Póngale otro nombre.
untranslated = «{ $name }» es igual que en el original
    .help = Tradúzcalo, salvo que sea un nombre o una palabra que los dos idiomas comparten.
not-normalized = «{ $name }» tiene una letra y su acento como dos caracteres
    .help = Escriba de nuevo la letra, como un solo carácter.
    .label = dos caracteres
unused-allow = este comentario permite «{ $rule }», pero aquí no hay ningún problema de ese tipo
    .help = Borre el comentario: ocultaría el próximo problema de ese tipo.
unused-allow-unknown = este comentario permite «{ $rule }», pero no existe esa regla
    .help = Para ver todas las reglas, ejecute: { -program } rules
unused-allow-near = este comentario permite «{ $rule }», pero no existe esa regla
    .help = ¿Quiso decir «{ $suggestion }»?
# Un comentario que empieza con «mira:» y que no se puede leer. $hashes es #, ## o ###. «mira: allow(…)» se escribe tal cual.
unused-allow-form = este comentario no tiene efecto, porque no está bien escrito
    .help = Escriba: { $hashes } mira: allow(regla) el motivo. Para ver todas las reglas, ejecute: { -program } rules
    .label = sin efecto
unused-allow-form-rule = este comentario no tiene efecto, porque no está bien escrito
    .help = Escriba: { $hashes } mira: allow({ $rule }) el motivo
    .label = sin efecto

## Lo que se muestra debajo de los problemas que «mira check» encontró.

# Se muestra debajo de muchos problemas, cuando algunos son de otra clase. $missing y $others (número)
check-rest =
    { $missing ->
        [one] { $missing } de estos problemas es un texto que aún no está traducido.
       *[other] { $missing } de estos problemas son textos que aún no están traducidos.
    }
    .help =
        { $others ->
            [one] Para ver solo el otro, añada al comando: { $options }
           *[other] Para ver solo los otros { $others }, añada al comando: { $options }
        }

## Las reglas: qué encuentra cada una, en una línea sin punto final, y por qué importa.

rule-unknown-locale = una carpeta cuyo nombre no es un código de idioma
    .why = El programa busca cada idioma por el nombre de su carpeta, así que nunca se mostraría lo que contiene esta.
rule-misplaced-file = un archivo que el original no tiene
    .why = El programa solo abre los archivos que tiene el original. Nunca abre este, así que sus mensajes se muestran en el idioma de origen.
rule-missing-file = un archivo del original que no está aquí
    .why = Todos sus mensajes se muestran en el idioma de origen.
rule-copied-file = un archivo copiado del original y sin traducir
    .why = Cuenta como traducido, así que el trabajo que queda pasa inadvertido. Si se borran los mensajes sin traducir, los lectores ven lo mismo y el trabajo se cuenta. Se omiten los archivos que solo contienen nombres, y también los idiomas cercanos al de origen.
rule-unreadable-file = un archivo o una carpeta que no se puede leer
    .why = No se puede revisar su contenido. Todo lo demás se revisa normalmente.
rule-invalid-encoding = un archivo que no está guardado en UTF-8
    .why = Sus letras se verían como otras, o el archivo no se podría leer.
rule-byte-order-mark = una marca invisible (BOM) al principio de un archivo
    .why = Fluent toma la marca por parte de la primera línea y pierde el primer mensaje. Algunos editores la escriben sin preguntar.
rule-carriage-return = una línea que termina con un carácter CR suelto
    .why = Fluent no ve el final de esa línea y lee dos mensajes como uno.
rule-syntax-error = algo que Fluent no puede leer
    .why = Fluent omite el mensaje entero, y los lectores lo ven en el idioma de origen. Cada error dice qué está mal.
rule-too-deep = demasiados niveles de llaves dentro de llaves
    .why = Pueden hacer fallar al programa que las lee. Un texto real solo necesita unos pocos niveles.
rule-duplicate-message = el mismo nombre dos veces en un archivo
    .why = Solo se muestra uno de los dos, y cuál de ellos depende del programa: unos usan el primero y otros el último.
rule-duplicate-attribute = el mismo atributo dos veces en un mensaje
    .why = Solo se muestra uno de los dos.
rule-duplicate-variant = el mismo nombre dos veces entre las variantes
    .why = Se muestra la primera que sirve, así que la segunda no se muestra nunca.
rule-missing-message = un mensaje del original que no está traducido
    .why = Se muestra en el idioma de origen.
rule-missing-attribute = un atributo del mensaje original que no está aquí
    .why = Los títulos, las pistas y los rótulos suelen ser atributos. Si falta uno, se muestra en el idioma de origen o no se muestra.
rule-missing-value = un mensaje con atributos al que le falta el texto que tiene el original
    .why = No se vería nada donde va el texto.
rule-empty-text = un texto vacío, cuando el texto original no lo está
    .why = No se ve nada. Si el mensaje no estuviera, se vería el texto original.
rule-stale-message = una traducción más antigua que su texto original
    .why = Los lectores ven lo que fue cierto antes. Solo se indica si { -program } review guarda un registro de los textos de los que se hicieron las traducciones.
rule-obsolete-message = un mensaje que el original no tiene
    .why = El programa nunca lo pide. A menudo el nombre está mal escrito, o ha cambiado en el original.
rule-obsolete-attribute = un atributo que el mensaje original no tiene
    .why = El programa nunca lo pide. Los términos son una excepción: cada idioma puede darles sus propios atributos.
rule-unknown-reference = un mensaje o término entre llaves que no existe en este idioma
    .why = Se vería su nombre entre llaves. Cada idioma necesita su propia copia de lo que usa: los programas no buscan en otro idioma. Lo que falta en el propio original se muestra allí, una sola vez.
rule-cyclic-reference = mensajes que hacen referencia unos a otros en círculo
    .why = No terminarían nunca, así que no se muestra ninguno.
rule-unknown-function = una función que Fluent no tiene
    .why = Se vería su nombre entre llaves. Se aceptan las funciones que nombra mira.toml. Las que usa el texto original se muestran allí, una sola vez.
rule-unknown-platform = una variante para una plataforma que no existe
    .why = No se muestra nunca. Los nombres de plataformas, como «windows» o «macos», no se traducen.
rule-invalid-argument = una opción o un valor que la función no admite
    .why = El número o la fecha se vería de otro modo que el previsto, o no se vería.
rule-unknown-argument = un término recibe un nombre o un valor que no usa
    .why = Se muestra su forma predeterminada, por ejemplo el nominativo en lugar del genitivo. Se aceptan los nombres y valores que usa otro término.
rule-missing-argument = un término necesita una variable que no recibe
    .why = Un término no conoce las variables del programa, solo lo que va entre paréntesis después de su nombre. Se vería el nombre de la variable entre llaves.
rule-unknown-variable = una variable que nunca recibe un valor
    .why = El programa solo da valores a las variables del texto original. De cualquier otra, los lectores ven el nombre entre llaves.
rule-missing-variable = una variable del texto original que la traducción no usa
    .why = A los lectores les falta el nombre, el número o la fecha que representa. Basta con que la use una variante. No se exigen las variables que el texto original usa solo para elegir una variante.
rule-missing-plural = una forma de plural del idioma que no tiene variante
    .why = Para esos números se muestra otra variante, y la frase está mal, como «5 archivo». Solo se exigen las formas que usan los números enteros, y solo donde el texto muestra el número.
rule-unreachable-variant = una variante que no se muestra nunca: no es una forma de plural del idioma, o su nombre está traducido
    .why = Ningún número toma esa forma. A menudo la variante se copió del original, o su nombre está mal escrito.
rule-markup-mismatch = una etiqueta de HTML que falta, sobra, tiene otro nombre, está mal escrita o no se cierra
    .why = La página se vería distinta, o perdería un enlace. Lo que solo parece una etiqueta, como <archivo>, se ignora.
rule-edge-whitespace = un espacio al principio o al final de un texto
    .why = Sirve para unir textos, lo que sale mal en los idiomas que ordenan las palabras de otro modo. Se acepta el espacio que también tiene el texto original.
rule-hidden-character = un carácter invisible que cambia cómo se ve el texto
    .why = Cambia la dirección de la escritura o rompe el texto. Se aceptan los que necesitan algunas escrituras, como los de unión y los espacios de ancho cero.
rule-escape-sequence = una secuencia de escape de un lenguaje de programación, como \n o \", que el lector vería
    .why = Fluent no convierte las secuencias de escape de un texto: los lectores las ven tal cual. Se aceptan si el texto original tiene una barra inversa.
rule-html-entity = una entidad de HTML, como &eacute;, que el lector vería
    .why = Fluent no convierte las entidades de HTML. Se aceptan si el archivo del idioma de origen tiene HTML.
rule-code-punctuation = puntuación que otros formatos necesitan, como comillas alrededor de un texto
    .why = Fluent no necesita comillas alrededor de un texto, ni un segundo «=», ni un carácter como % delante de las llaves: los lectores los verían.
rule-unbraced-variable = una variable sin sus llaves
    .why = Solo una variable entre llaves se sustituye por su valor: sin ellas, los lectores verían su nombre.
rule-unfinished-text = un texto sin terminar
    .why = Los lectores verían la marca que dejó una herramienta o un traductor.
rule-stray-character = un carácter que un editor o una codificación equivocada dejó en un texto
    .why = Los lectores lo verían. Por ejemplo: ¶, �, Ã© o una barra inversa al final de una línea. Se aceptan los caracteres que también tiene el texto original.
rule-access-key = una tecla de acceso que no corresponde a su etiqueta
    .why = Una tecla de acceso es una letra de la etiqueta, que el programa subraya. Con otra letra, la tecla es difícil de encontrar o no funciona.
rule-reserved-name = una sección con el mismo nombre que un comando
    .why = Su nombre ejecutaría el comando, así que la sección nunca se puede mostrar.
rule-unused-allow = un comentario «mira: allow» que no tiene efecto
    .why = Ocultaría el próximo problema de ese tipo.
rule-untranslated = un texto igual que el original
    .why = Puede ser un olvido. Los nombres y las palabras que los idiomas comparten suelen ser iguales, así que esta regla está inactiva de forma predeterminada.
rule-not-normalized = letras y acentos como caracteres separados
    .why = Se ven igual, pero una búsqueda de la palabra puede no encontrarla. Esta regla está inactiva de forma predeterminada.
