### Las palabras de las órdenes para quienes traducen: reglas, hallazgos, informes.

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
    .help = Vaya a una carpeta que exista.
# $found vale «yes» cuando $nearest es la carpeta que seguramente se quería, «new» cuando $nearest es un idioma
# que se puede empezar, y si no «no». $options es el final de la orden, como « --i18n traducciones»; casi siempre está vacío.
folder-no-locale = no hay ninguna carpeta «{ $locale }» en «{ $folder }»
    .help =
        { $found ->
            [yes] ¿Quiso decir «{ $nearest }»?
            [new] Para empezar este idioma, ejecute: { -program } new { $nearest }{ $options }
           *[no] Para ver los idiomas que hay, ejecute: { -program } status{ $options }
        }
folder-no-file = «{ $path }» no es ningún archivo «.ftl» de «{ $locale }»
    .help =
        { $found ->
            [no] Revise cómo está escrito. Para revisar el idioma entero, indique solo el idioma.
           *[yes] ¿Quiso decir «{ $nearest }»?
        }
folder-no-source = no hay ninguna carpeta «{ $locale }» en «{ $folder }» desde la que traducir
    .help =
        { $found ->
            [no] Indique el idioma desde el que se traducen los demás (--source IDIOMA), o la carpeta que contiene una carpeta para cada idioma (--i18n CARPETA).
           *[yes] ¿Quiso decir «{ $nearest }»? En ese caso, añada: --source { $nearest }
        }
folder-no-texts = en «{ $path }» no hay archivos «.ftl» desde los que traducir
    .help = Póngalos allí, o indique el idioma desde el que se traducen los demás: --source IDIOMA

## Las palabras ante cada hallazgo: «error[regla]: titular». En minúsculas.

severity-error = error
severity-warning = aviso
severity-help = ayuda

## La última línea de una revisión: «3 archivos, 120 mensajes: 2 errores, 1 aviso».
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
        [one] { $warnings } aviso
       *[other] { $warnings } avisos
    }
report-summary = { report-files }, { report-messages }: { report-errors }, { report-warnings }
report-clean = { report-files }, { report-messages }: nada que corregir
report-cut = De cada tipo se muestran y cuentan como mucho { $limit } fallos por archivo: corrija estos y vuelva a revisar.

## «mira status»: cuánto lleva cada traducción. Las palabras que encabezan la tabla son breves.

# $locale es la etiqueta del idioma desde el que se traduce, «en» por ejemplo.
status-source =
    { $messages ->
        [one] El original, { $locale }, tiene { $messages } mensaje.
       *[other] El original, { $locale }, tiene { $messages } mensajes.
    }
status-none = Aún no hay ningún otro idioma. Para empezar uno, ejecute: { -program } new IDIOMA{ $options }
status-locale = Idioma
status-translated = Traducidos
status-missing = Faltan
status-obsolete = Sobran
# Entre el número y el signo hay un espacio que no se parte (U+00A0).
status-percent = { $percent } %
# Encabeza una lista de textos. $path es un archivo.
status-left = Por traducir en «{ $path }»:
status-unreadable = no se puede leer «{ $path }»: { io-reason }
    .help = Sus mensajes se cuentan entre los que faltan.

## «mira rules»: las reglas con las que se revisan las traducciones, y su porqué.

# Está donde otras llevan «error» o «aviso»: esta regla solo se usa si se pide.
severity-off = inactiva
rules-more = Para saber más de una de ellas, ejecute: { -program } rules REGLA
rules-source = El original:
# $place vale «file» si el ejemplo está en el idioma $locale, y «folder» si son rutas de archivos.
rules-wrong =
    { $place ->
        [folder] Mal:
       *[file] Mal ({ $locale }):
    }
rules-right =
    { $place ->
        [folder] Bien:
       *[file] Bien ({ $locale }):
    }
rules-off = Esta regla solo se usa si se pide:
    .command = { -program } check --deny { $rule }
rules-silence = Donde no sea un fallo, escriba esta línea encima del mensaje, con el motivo. Si empieza por ###, vale para todo el archivo.
rules-silence-file = Donde no sea un fallo, escriba esta línea al principio del archivo, con su motivo:
rules-allow = Para revisar sin esta regla, ejecute:
    .command = { -program } check --allow { $rule }
# Está en esa línea: «# mira: allow(regla) el motivo».
rules-reason = el motivo
# $found es “no” cuando ningún nombre se parece lo bastante; si no, $nearest es ese nombre.
rules-unknown = no existe la regla «{ $rule }»
    .help =
        { $found ->
            [no] Para ver las reglas que hay, ejecute: { -program } rules
           *[yes] ¿Quiso decir «{ $nearest }»? Para ver todas las reglas, ejecute: { -program } rules
        }

## La orden «fmt», que da a los archivos una forma común (saltos de línea, espacios, sangría).
## Su resumen aparece después de los nombres de los archivos.

# $changed, $unchanged, $left (número): archivos
fmt-done = archivos cambiados: { $changed }; ya tenían esta forma: { $unchanged }; sin tocar: { $left }
# Lo mismo cuando solo se muestra: no se escribió nada.
fmt-shown = archivos que cambiarían: { $changed }; ya tienen esta forma: { $unchanged }; sin tocar: { $left }
# Se dice con «fmt --check» y «fmt --diff», tras la línea de arriba.
fmt-only-ends =
    { $files ->
        [one] { $files } de ellos cambia solo en los finales de línea: CRLF, como los escribe Windows, en vez de LF.
       *[other] { $files } de ellos cambian solo en los finales de línea: CRLF, como los escribe Windows, en vez de LF.
    }
# $path es un archivo; $line y $column (número) cuentan desde 1; $cause: qué está mal ahí, y $cure: qué hacer,
# con las palabras de «check». $found es «no» para un archivo que «check» no encontraría.
fmt-fault = { $path }:{ $line }:{ $column }: { $cause }
    .help =
        { $cure }
        { $found ->
            [no] El archivo quedó como estaba.
           *[yes] El archivo quedó como estaba. Para ver el lugar, ejecute: { -program } check{ $options }
        }
# Lo mismo de un archivo demasiado grande para averiguar qué está mal.
fmt-syntax = { $path }:{ $line }:{ $column }: aquí hay un error, así que el archivo quedó como estaba
    .help =
        { $found ->
            [no] Abra el archivo por ahí en un editor y busque un signo que falte o que sobre.
           *[yes] Para ver qué está mal, ejecute: { -program } check{ $options }
        }
fmt-too-deep = { $path }:{ $line }:{ $column }: aquí hay demasiadas llaves unas dentro de otras, así que el archivo quedó como estaba
    .help = Haga de este mensaje varios más sencillos.
fmt-too-long = { $path }:{ $line }:{ $column }: aquí un mensaje o comentario es más largo que un libro, así que el archivo quedó como estaba
    .help = Divídalo en otros más cortos.
fmt-would-change = { $path }:{ $line }:{ $column }: este mensaje o comentario no quedaría igual, así que el archivo no se tocó
    .help = Contiene un carácter poco común, por ejemplo un retorno de carro al final de una línea. Quítelo y repita la orden.
# $found es «no» cuando ningún nombre se parece lo bastante; si no, $nearest es ese nombre.
fmt-missing = no hay ningún archivo ni carpeta «{ $path }»
    .help =
        { $found ->
            [no] Revise cómo está escrito.
           *[yes] ¿Quiso decir «{ $nearest }»?
        }
fmt-system = «{ $path }» quedó como estaba: { io-reason }
    .help = No se perdió nada de él. Resuelva esto y repita la orden.
fmt-not-a-file = «{ $path }» no es un archivo de texto, así que no se tocó
    .help = Indique un archivo o una carpeta con archivos.
# $limit (número): megabytes
fmt-too-large = «{ $path }» ocupa más de { $limit } MB, así que no se tocó
    .help = Divídalo en archivos más pequeños.
fmt-not-text = «{ $path }» no es texto con la codificación UTF-8, así que no se tocó
    .help = Ábralo en un editor y guárdelo como UTF-8.
fmt-protected = «{ $path }» está marcado como de solo lectura, así que no se tocó
    .help = Permita que se escriba en él y repita la orden.
fmt-changed = otro programa cambió «{ $path }» mientras tanto, así que no se tocó
    .help = Guarde allí su trabajo y repita la orden.
fmt-loop = el enlace «{ $path }» lleva de vuelta a una carpeta que lo contiene, así que se pasó por alto
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
new-exists = «{ $path }» ya existe, así que no se creó nada
    .help = Para ver qué falta por traducir, ejecute: { -program } status --missing { $locale }{ $options }
new-cannot = no se puede crear «{ $path }»: { io-reason }
    .help = No se creó nada. Compruebe los permisos de escritura de la carpeta que lo contiene.
new-faulty-source = { $path }:{ $line }:{ $column }: hay un error en el texto desde el que se traduce, así que no se creó nada
    .help = Para ver qué está mal, ejecute: { -program } check { $source }{ $options }
new-made = «{ $path }» está listo para rellenarse
    .help = Abra los archivos en un editor: sus primeras líneas dicen cómo seguir. Para ver cuánto falta, ejecute: { -program } status { $locale }{ $options }
# Estas líneas van al principio de cada archivo nuevo. "=" y "[" son los signos de ese archivo.
# $source es la etiqueta del idioma desde el que se traduce.
new-intro =
    Cada texto aparece aquí tal como está en «{ $source }» y, debajo, otra vez sin sus palabras.
    Para traducirlo, quite de esas líneas de abajo el signo # y el espacio que lo sigue, y escriba
    detrás de cada = y de cada ] que no tenga nada detrás. Los nombres y todo lo que va entre llaves quedan como están.
    Los números detrás de una [palabra] dicen para qué números se usa esa forma.
    Lo que aún no está traducido se muestra a los lectores en otro idioma.

## Lo que encuentra la revisión. Cada mensaje es una línea que se entiende por sí sola, en minúsculas y
## sin punto final, pues sigue a «error[regla]: ». El atributo .help dice qué escribir; .label va junto
## a la marca y tiene dos o tres palabras. Lo que va entre comillas se muestra tal como está en el
## archivo.

## Archivos y carpetas.

unknown-locale = la carpeta «{ $name }» no lleva el nombre de un idioma
    .help = Póngale la etiqueta del idioma: «pl» para el polaco, «pt-BR» para el portugués de Brasil.
unknown-locale-near = la carpeta «{ $name }» no lleva el nombre de un idioma
    .help = ¿Quiso decir «{ $suggestion }»? Cambie el nombre de la carpeta.
unknown-locale-copy = la carpeta «{ $name }» no lleva el nombre de un idioma, y «{ $suggestion }» ya está
    .help = Si es una copia, llévela fuera de aquí o bórrela. Los lectores solo ven lo que contiene «{ $suggestion }».
# Los dos nombres son la misma etiqueta, en mayúsculas o minúsculas, como «es» y «ES».
unknown-locale-twin = la carpeta «{ $name }» es del mismo idioma que «{ $suggestion }», y solo se lee esta última
    .help = Lleve a «{ $suggestion }» lo que deba verse, y borre esta carpeta.
misplaced-file = el programa nunca abre «{ $file }»: el original no tiene ese archivo
    .help = Si tiene mensajes que faltan en los demás archivos, páselos al archivo en que los tiene el original. Después bórrelo.
misplaced-file-near = el programa nunca abre «{ $file }»: el original no tiene ese archivo
    .help = ¿Quiso decir «{ $suggestion }»? Cambie el nombre del archivo.
misplaced-file-folder = el programa nunca abre «{ $file }»: el original no tiene esa carpeta
    .help = ¿Quiso decir «{ $suggestion }»? Cambie el nombre de la carpeta «{ $folder }».
misplaced-file-move = el programa nunca abre «{ $file }»: el original no tiene ese archivo
    .help = ¿Quiso decir «{ $suggestion }»? Llévelo allí.
missing-file =
    { $messages ->
        [one] falta el archivo «{ $file }», con su único mensaje
       *[other] falta el archivo «{ $file }», con sus { $messages } mensajes
    }
    .help = Copie aquí el archivo del original y tradúzcalo. Borre de él lo que aún no esté traducido: contaría como traducido.
copied-file = en este archivo no hay nada traducido: sus textos son los mismos que los del original
    .help = Tradúzcalos. Borre lo que aún no esté traducido: los lectores verán igualmente el texto del original.
unreadable-file = esto no se puede leer: { io-reason }
    .help = Compruebe qué es y qué permisos de lectura tiene. Todo lo demás se ha revisado.
unreadable-file-special = esto no es un archivo corriente, así que no se ha abierto
    .help = Ponga en su lugar un archivo de texto, o bórrelo.
unreadable-file-loop = este enlace vuelve a una carpeta que lo contiene
    .help = Borre el enlace, o haga que lleve a otro lugar.
unreadable-file-large = este archivo ocupa más de { $limit } MB, así que no se ha leído
    .help = Un archivo de mensajes es mucho más pequeño. Revise qué contiene.
unreadable-file-many = con este archivo el idioma tiene más de { $limit } líneas y llaves, así que no se ha leído
    .help = Los archivos de un idioma son mucho más pequeños. Revise qué contienen.
invalid-encoding = este archivo no está guardado en UTF-8, la codificación con las letras de todos los idiomas
    .help = Guárdelo de nuevo con la codificación «UTF-8». Parece estar en una más antigua, como Latin-1, en la que este carácter es «{ $character }».
    .label = no es UTF-8
invalid-encoding-utf16 = este archivo está guardado en UTF-16, y Fluent solo lee UTF-8
    .help = Guárdelo de nuevo con la codificación «UTF-8».
invalid-encoding-binary = este archivo no contiene texto
    .help = Ponga en su lugar el archivo de texto. Puede ser una imagen o un documento con el nombre cambiado.
byte-order-mark = el archivo empieza con una marca invisible (BOM) por la que Fluent pierde el primer mensaje
    .help = Guárdelo de nuevo con la codificación «UTF-8 sin BOM».
    .label = marca invisible
carriage-return =
    { $count ->
        [one] una línea termina de un modo que Fluent no ve (CR solo)
       *[other] { $count } líneas terminan de un modo que Fluent no ve (CR solo)
    }
    .help = Guarde de nuevo el archivo con los finales de línea «LF» (Unix) o «CRLF» (Windows).
    .label = aquí termina la línea

## Sintaxis: lo que Fluent no puede leer.

syntax-conflict = aquí chocan los cambios de dos personas, y nadie ha elegido entre ellos
    .help = Deje las líneas correctas. Borre las demás y las que empiezan con { "<<<<<<<" }, { "=======" } y { ">>>>>>>" }.
syntax-space = aquí hay un espacio poco común ({ $code }), y Fluent solo conoce el corriente
    .help = Sustitúyalo por un espacio corriente.
    .label = espacio poco común
syntax-space-no-break = aquí hay un espacio de no separación ({ $code }), y Fluent solo conoce el corriente
    .help = Sustitúyalo por un espacio corriente.
    .label = espacio de no separación
syntax-space-zero-width = aquí hay un espacio de ancho cero ({ $code }), que nadie ve
    .help = Bórrelo: ponga el cursor detrás y pulse una vez la tecla de retroceso.
    .label = espacio de ancho cero
syntax-space-hidden = aquí hay un carácter ({ $code }) que nadie ve
    .help = Bórrelo: ponga el cursor detrás y pulse una vez la tecla de retroceso.
    .label = carácter oculto
# Varios de esos caracteres seguidos. $count (Number): todos. $spaces (Number): los que parecen espacios.
# $kind (String): «no-break» si solo hay espacios de no separación; «hidden» si no se ve ninguno; si no, «other».
# $code es el del primero, como U+00A0.
syntax-space-several =
    { $kind ->
        [no-break] aquí hay { $count } espacios de no separación ({ $code }), y Fluent solo conoce el corriente
        [hidden] aquí hay { $count } caracteres (como { $code }) que nadie ve
       *[other] aquí hay { $count } espacios poco comunes o caracteres ocultos (como { $code })
    }
    .help =
        { $kind ->
            [hidden] Bórrelos: ponga el cursor detrás y pulse { $count } veces la tecla de retroceso.
           *[other]
                { $spaces ->
                    [one] Bórrelos y escriba un espacio corriente.
                   *[other] Bórrelos y escriba { $spaces } espacios corrientes.
                }
        }
    .label =
        { $kind ->
            [no-break] espacios de no separación
            [hidden] caracteres ocultos
           *[other] espacios poco comunes
        }
# $count (Number): caracteres que hay que borrar. $code es el del primero, como U+00A0.
syntax-space-line-start =
    { $count ->
        [one] al principio de esta línea hay un espacio o carácter oculto ({ $code }), y ahí no va ninguno
       *[other] al principio de esta línea hay { $count } espacios o caracteres ocultos (como { $code }), y ahí no va ninguno
    }
    .help =
        { $count ->
            [one] Bórrelo: ponga el cursor justo detrás y pulse una vez la tecla de retroceso.
           *[other] Bórrelos: ponga el cursor justo detrás del último y pulse { $count } veces la tecla de retroceso.
        }
    .label = aquí no va nada
syntax-tab = aquí hay un tabulador, y Fluent solo admite espacios
    .help = Cambie el tabulador por cuatro espacios.
    .label = un tabulador
syntax-special-start = esta línea empieza con «{ $character }», así que Fluent no la lee como texto
    .help = Escriba ese carácter entre llaves y comillas: { "{" }"{ $character }"{ "}" }. O páselo a la línea anterior, detrás de otras palabras.
    .label = no se lee como texto
syntax-dot-space = hay un espacio entre el punto y «{ $attribute }»
    .help = Borre el espacio que hay después del punto: .{ $attribute } = texto
    .label = sin espacio
# Una línea así la escribió «mira new», y es parte de un mensaje: una variante, un atributo, una llave.
syntax-comment-inside = esta línea es un comentario en medio de «{ $name }»
    .help = Borre el «#» y el espacio que lo sigue, aquí y en las demás líneas de «{ $name }». Si aún no está traducido, ponga «# » delante de todas sus líneas.
    .label = es un comentario
syntax-comment-name = la línea «{ $name } =», encima de esta, es un comentario
    .help = Quite el «# » de delante de «{ $name }», o ponga «# » también delante de estas líneas.
syntax-orphan-attribute = el atributo «.{ $attribute }» no está debajo de ningún mensaje
    .help = Póngalo justo debajo de su mensaje, sin ninguna otra línea en medio.
# El mensaje justo encima se hizo comentario con un «#», y su atributo se dejó como estaba.
syntax-orphan-attribute-comment = el atributo «.{ $attribute }» no está debajo de ningún mensaje: «{ $name }», encima, es un comentario
    .help = Quite el «# » de las líneas de «{ $name }», o ponga «# » también delante de esta línea.
syntax-stray-brace = hay una «{ "}" }» que no cierra nada
    .help = Bórrela. Si debe verse una llave, escriba { "{" }"{ "}" }"{ "}" }.
    .label = no cierra nada
syntax-backslash-brace = delante de una llave hay una barra inversa, y eso no significa nada para Fluent
    .help = Donde deba verse una llave, escriba { "{" }"{ "{" }"{ "}" } o { "{" }"{ "}" }"{ "}" } en lugar de los dos signos. Si no debe verse, borre la barra.
    .label = una barra inversa
syntax-stray-brace-variable = falta «{ "{" }» delante de «${ $variable }»
    .help = Escriba { "{" } ${ $variable } { "}" }
    .label = falta «{ "{" }»
# Las llaves que rodean una variable, puestas al revés: } $name {
syntax-braces-turned = las llaves que rodean «{ $expression }» están al revés
    .help = Escriba: { "{" } { $expression } { "}" }
    .label = al revés
syntax-brace-own-line = la «{ "}" }» con que acaban las variantes está en la línea de una, y Fluent la toma por texto
    .help = Ponga la llave en una línea nueva.
    .label = aquí, línea nueva
syntax-name-digit = el nombre «{ $name }» empieza con una cifra
    .help = Haga que empiece con una letra de la a a la z. Los nombres no se traducen: copie el del original.
syntax-comment-style = los comentarios no se escriben así en Fluent
    .help = Empiece la línea con «# »: una almohadilla y un espacio.
syntax-comment-signs = este comentario empieza con { $count } «#», y Fluent solo conoce hasta tres
    .help = Empiece la línea con «# » si es un comentario o con «## » si es un título: tres como mucho, y luego un espacio.
    .label = son demasiados
syntax-comment-blank = a este comentario le falta el espacio después de «#»
    .help = Empiece la línea con «# », «## » o «### ».
# El original tiene un mensaje con ese nombre, y aquí su línea empieza con «#» por un descuido.
syntax-comment-message = el «#» delante de «{ $name }» convierte su línea en un comentario, y el mensaje se queda fuera
    .help = Borre el «#».
    .label = «#» delante del nombre
# Los archivos hechos con «mira new» muestran el texto original en comentarios; aquí se quitó también su «# ».
syntax-template = esta línea muestra el texto original y ya no es un comentario
    .help = Vuelva a poner «# » delante de ella y de las líneas del texto original. Solo se quita delante de las líneas que se rellenan.
    .label = falta «# »
# En esos archivos, un comentario dice para qué números se usa una forma: «# [one]: 1, 21, 31».
syntax-template-numbers = esta línea explica para qué números se usa una forma y ya no es un comentario
    .help = Vuelva a poner «# » delante de ella y de las líneas parecidas.
    .label = falta «# »
syntax-name-not-ascii = el nombre «{ $name }» tiene letras con acento o que no son de la a a la z
    .help = Los nombres no se traducen. Copie el del original: solo tiene letras de la a a la z sin acento, cifras, «-» y «_».
syntax-name-quotes = el nombre «{ $name }» está escrito entre comillas
    .help = Borre las comillas que rodean el nombre: { $name } = texto
    .label = sin comillas
syntax-no-name = no hay ningún nombre antes de este «=»
    .help = Escriba delante el nombre del mensaje: nombre = texto
syntax-indented-name = «{ $name }» no está al principio de su línea
    .help = Borre los espacios que hay antes del nombre.
    .label = hay espacios delante
syntax-stray-text = esta línea no pertenece a ningún mensaje
    .help = Bórrela, o póngale «# » delante para dejarla como comentario. Si continúa el texto de arriba, póngale cuatro espacios delante.
# Los chats y los traductores automáticos escriben los mensajes como una lista. $mark es lo que está delante del nombre, como «-» o «1.».
syntax-list-mark = delante del nombre «{ $name }» hay «{ $mark }», como en una lista
    .help = Bórrelo, aquí y delante de los demás nombres, para que cada línea empiece con su nombre.
    .label = no va aquí
# Los chats y los documentos ponen líneas así alrededor de un archivo: ```
syntax-fence = esta línea de acentos graves no es parte de la traducción
    .help = Borre la línea, y las demás que sean así.
    .label = no va aquí
# Una línea de pocas palabras, donde el original tiene un título: «## Menu».
syntax-comment-lost = esta línea no es de ningún mensaje; en el original hay un título, que empieza con «##»
    .help = Ponga «## » delante. Si no es un título, bórrela.
    .label = falta «## »
syntax-lost-indent = esta línea de texto no empieza con espacios, así que no pertenece a ningún mensaje
    .help = Póngale cuatro espacios delante: los necesita cada línea de un texto después de la primera. Si es una nota, ponga en su lugar «# ».
    .label = faltan espacios
syntax-full-width-equals = aquí hay un signo ancho en lugar del «=» corriente
    .help = Escriba el signo corriente: { $name } = texto
    .label = no es «=»
syntax-colon = después de «{ $name }» hay dos puntos en lugar de «=»
    .help = Escriba: { $name } = texto
    .label = aquí va «=»
# Está debajo del texto de otro mensaje, así que también puede ser una línea de ese texto.
syntax-colon-below = después de «{ $name }» hay dos puntos en lugar de «=»
    .help = Escriba: { $name } = texto. Si la línea pertenece al texto de arriba, póngale cuatro espacios delante.
    .label = aquí va «=»
syntax-dotted-name = «{ $name }.{ $attribute }» no se puede escribir en una sola línea
    .help = Escriba el mensaje «{ $name } =» y debajo, tras cuatro espacios, «.{ $attribute } = texto».
syntax-name-character = el nombre «{ $name }» contiene «{ $character }»
    .help = Los nombres no se traducen. Copie el del original: solo tiene letras de la a a la z sin acento, cifras, «-» y «_».
syntax-name-blank = el nombre «{ $name }» contiene un espacio
    .help = Escríbalo como en el original; probablemente sea «{ $fixed }».
# El original no tiene ese nombre: puede ser una línea del texto de arriba, como «donde x = y».
syntax-name-blank-unknown = «{ $name }» no puede ser un nombre: contiene un espacio
    .help = Si la línea continúa el texto de arriba, póngale cuatro espacios delante. Si no, copie el nombre del original.
syntax-no-equals = falta «=» después de «{ $name }»
    .help = Escriba: { $name } = texto. Si la línea pertenece al texto de arriba, póngale cuatro espacios delante.
syntax-attribute-no-equals = falta «=» después de «{ $name }»
    .help = Escriba: { $name } = texto
    .label = aquí detrás va «=»
syntax-empty-value = «{ $name }» no tiene texto
    .help = Escriba el texto después de «=». Si aún no está traducido, borre la línea: se mostrará el texto original.
# Lo mismo, para un mensaje cuyos atributos, en las líneas de debajo, tampoco tienen texto.
syntax-empty-lines = ni «{ $name }» ni sus atributos tienen texto
    .help = Escriba el texto después de cada «=». Si aún no está traducido, vuelva a poner «# » delante de estas líneas: se mostrará el texto original.
syntax-empty-term = el término «{ $name }» no tiene texto
    .help = Escriba su texto después de «=». Un término lo necesita, aunque tenga atributos.
syntax-no-default = ninguna de estas variantes es la que vale cuando no sirve otra
    .help = Ponga un asterisco delante de esta: *[{ $key }]
    .label = aquí falta un asterisco
syntax-no-other = falta la variante *[{ $key }], la que vale cuando no sirve otra
    .help = Añada una línea debajo: *[{ $key }] texto
    .label = última variante
# $fixed es como debe empezar la variante: [one] o *[other], por ejemplo.
syntax-variant-bracket = el nombre de una variante va entre corchetes, y aquí falta alguno
    .help = Escriba: { $fixed }
    .label = aquí van corchetes
syntax-variant-sign = hay algo delante de la variante [{ $key }]
    .help = Escriba: { $fixed }
    .label = aquí no va nada más
syntax-variant-expected = con esta línea no empieza ninguna variante, y tampoco es parte de otra
    .help = Escriba el nombre de la variante entre corchetes delante de su texto: [one] texto
    .label = aquí van corchetes
syntax-two-defaults = dos de estas variantes llevan el asterisco
    .help = Deje el asterisco en una, casi siempre *[other], y borre el otro.
    .label = segundo asterisco
syntax-star-space = entre el asterisco y el corchete hay un espacio
    .help = Escriba: *[{ $key }]
    .label = sin espacio
syntax-star-inside = el asterisco está dentro del corchete
    .help = El asterisco va delante del corchete: *[{ $key }]
    .label = asterisco dentro
syntax-variant-own-line = hay dos variantes en la misma línea
    .help = Cada variante empieza en su propia línea: empiece una nueva delante de este corchete.
    .label = aquí, línea nueva
syntax-message-selector = un mensaje no puede elegir entre variantes
    .help = Elija por una variable: { "{" } $name -> …
syntax-attribute-selector = el atributo de un mensaje no puede elegir entre variantes
    .help = Elija por una variable, o por el atributo de un término: { "{" } -término.atributo -> …
syntax-term-selector = un término no puede elegir entre variantes; solo puede hacerlo su atributo
    .help = Escriba el atributo, por ejemplo el género: { "{" } -brand.gender -> …
syntax-term-attribute = el atributo de un término no se puede mostrar
    .help = Muestre el término mismo, o elija por el atributo: { "{" } -término.atributo -> …
# $name es un atributo de un término, con su punto, como «.género». Es propio de la traducción: el original no lo tiene.
syntax-term-attribute-name = el nombre «{ $name }» tiene letras con acento o que no son de la a a la z
    .help = Escríbalo solo con letras de la a a la z sin acento, aquí y en los demás lugares donde esté.
syntax-nested-selector = lo que elige entre variantes lleva llaves propias
    .help = Borre las llaves de dentro: { "{" } $name -> …
syntax-unclosed-string = estas comillas no se cierran
    .help = Escriba otra " en la misma línea.
    .label = se abren aquí
syntax-escaped-quote = por la barra inversa que lleva delante, esta comilla es parte del texto
    .help = Si debe verse una barra inversa, escriba \\ en su lugar. Si no, bórrela.
    .label = no cierra el texto
syntax-positional-last = este valor está detrás de una opción
    .help = Póngalo el primero, justo después del paréntesis, como en NUMBER($n, minimumFractionDigits: 2)
    .label = va el primero
syntax-repeated-argument = la opción «{ $name }» aparece dos veces
    .help = Deje solo una.
syntax-escape = «{ $escape }» no significa nada en Fluent
    .help = Tras una barra inversa solo puede ir \\, \" o \u y un número. Para la barra misma, escriba \\.
syntax-unicode-escape = falta una cifra después de «{ $escape }»
    .help = Escriba cuatro cifras tras \u, o seis tras \U: \u00E9. O escriba el carácter mismo.
syntax-function-case = la función «{ $name }» no está en mayúsculas
    .help = Escriba: { $fixed }
syntax-function-parentheses = faltan los paréntesis después de la función «{ $name }»
    .help = Escriba: { $name }()
    .label = falta «()»
syntax-argument-literal = una opción solo admite un número o un texto entre comillas
    .help = Escriba un número, o un texto entre "…".
# $name es una opción, como «case» en (case= "genitivo"). $fixed es como debe escribirse: case: "genitivo"
syntax-option-equals = después de «{ $name }» hay un «=» donde van dos puntos
    .help = Escriba: { $fixed }
    .label = aquí va «:»
# El valor de una opción, como (case: genitive), en lugar de (case: "genitive").
syntax-argument-quotes = el valor «{ $value }» está sin comillas
    .help = Escriba: "{ $value }"
    .label = faltan las comillas
# $name es una opción o un valor, como «day» en (month: "long" day: "numeric").
syntax-comma = falta una coma delante de «{ $name }»
    .help = Escriba una coma delante.
    .label = aquí delante va una coma
syntax-empty-variant = la variante [{ $key }] no tiene texto
    .help = Escriba su texto después del corchete. Si no debe verse nada, escriba { "{" }""{ "}" }.
    .label = sin texto
syntax-variants-same-line = las variantes empiezan en la línea de la flecha
    .help = Empiece una línea nueva después de ->, y ponga cada variante en la suya.
    .label = aquí, línea nueva
syntax-variable-name = después de «$» no hay ningún nombre de variable
    .help = Copie la variable del original, sin espacio: { "{" } $name { "}" }
# $written es el nombre con su «$». $variable es el del original, sin él.
syntax-variable-letter = el nombre «{ $written }» tiene letras con acento o que no son de la a a la z
    .help = Los nombres de las variables no se traducen. Copie el del original: { "{" } ${ $variable } { "}" }
syntax-variable-blank = entre «$» y «{ $variable }» hay un espacio
    .help = Borre el espacio: { "{" } ${ $variable } { "}" }
    .label = aquí no va espacio
syntax-variable-sign-behind = el «$» está detrás de «{ $variable }», y va delante
    .help = Escriba: { "{" } ${ $variable } { "}" }
    .label = «$» va delante
syntax-reference-name = entre las llaves hay un nombre que Fluent no puede leer
    .help = Los nombres no se traducen. Copie el del original: solo tiene letras de la a a la z sin acento, cifras, «-» y «_», y ningún espacio.
# $variable es una del original, y entre sus llaves hay otras palabras: { $userName para usted }.
syntax-words-in-braces = entre las llaves de «${ $variable }» hay también otras palabras
    .help = Escriba: { "{" } ${ $variable } { "}" } Las otras palabras que deban verse van detrás de la llave.
    .label = aquí solo va ${ $variable }
syntax-key = el nombre de esta variante no es una sola palabra ni un número
    .help = Escriba una palabra con letras de la a a la z, como [one], o un número, como [1].
syntax-key-letter = el nombre de la variante [{ $key }] tiene letras con acento o que no son de la a a la z
    .help = Escríbalo solo con letras de la a a la z sin acento. Si un atributo de un término tiene la misma palabra, cámbiela allí también.
# $keys es una lista de nombres de variantes: [one], [other], por ejemplo.
syntax-key-known = el nombre de la variante [{ $key }] tiene letras con acento o que no son de la a a la z
    .help = Los nombres de las variantes no se traducen. Escriba el que corresponda de estos: { $keys }
syntax-key-placeable = el nombre de una variante no puede llevar llaves
    .help = Escriba el nombre o el número mismo: [one] o [1]
syntax-key-unclosed = el corchete de esta variante no se cierra
    .help = Escriba «]» después de su nombre: [one]
syntax-quotes = estas no son las comillas que lee Fluent
    .help = Entre llaves, use las comillas rectas: "…"
    .label = use "
# $expression es una variable, un término o una función, como $name en { «$name» }.
syntax-quotes-around = entre las llaves, «{ $expression }» está escrito con comillas
    .help = Borre las comillas que rodean { $expression }. Si el lector debe ver comillas, van fuera de las llaves.
    .label = sin comillas
# $kind (String): en es una semirraya (–), em una raya (—), other cualquier otro signo parecido.
syntax-dash =
    { $kind ->
        [en] aquí hay una semirraya («{ $character }») en lugar de un guion
        [em] aquí hay una raya («{ $character }») en lugar de un guion
       *[other] aquí hay otro signo («{ $character }») en lugar de un guion
    }
    .help = Escriba un guion: { "{" } { $fixed } { "}" }
    .label = no es un guion
syntax-full-width = aquí hay un «{ $character }» ancho en lugar del signo corriente
    .help = Escriba el signo corriente: { $fixed }
    .label = signo ancho
syntax-arrow = falta la flecha «->» antes de las variantes
    .help = Escriba esto, y la primera variante en la línea de debajo: { "{" } { $selector } ->
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
# $character es un signo que se escribió por la llave, como «)» en { $name ).
syntax-bracket-other = aquí hay un «{ $character }» donde va una «{ "}" }»
    .help = Ponga «{ "}" }» en lugar de «{ $character }».
    .label = aquí va «{ "}" }»
# Un signo de más, como «)» en { $name) }.
syntax-bracket-extra = entre estas llaves hay un «{ $character }» que no cierra nada
    .help = Borre «{ $character }».
    .label = no cierra nada
syntax-unclosed-parenthesis = este paréntesis «(» no se cierra
    .help = Escriba «)» después del último valor.
    .label = se abre aquí
syntax-placeable = entre estas llaves hay algo que Fluent no puede leer
    .help = Entre llaves solo puede ir: $variable, -término, mensaje, "texto", un número, NUMBER(…) o DATETIME(…).
syntax-unreadable = Fluent no puede leer esta parte
    .help = Compárela con el mismo mensaje del original.
too-deep-crowded = «{ $name }» tiene más de { $limit } atributos, variantes y nombres, así que no se ha revisado por completo
    .help = Divida el mensaje en varios.
too-deep = hay llaves dentro de llaves más de { $limit } veces
    .help = Busque una llave escrita muchas veces seguidas y borre las que sobran.
    .label = sobran

## Nombres: de mensajes, atributos y variantes.

duplicate-message = «{ $name }» ya estaba en la línea { $line }: solo se muestra uno de los dos
    .help = Borre uno de los dos.
    .label = segunda vez
duplicate-attribute = «{ $name }» tiene dos veces «.{ $attribute }»: solo se muestra uno de los dos
    .help = Borre uno de los dos.
    .label = segunda vez
duplicate-variant = la variante [{ $key }] ya estaba: esta no se muestra nunca
    .help = Borre una de las dos, o dele a esta su propio nombre.
    .label = segunda vez
missing-message = «{ $name }» no está traducido
    .help = Añada una línea: { $name } = … El original dice: { $text }
missing-message-attributes = «{ $name }» no está traducido
    .help = Añada una línea «{ $name } =». Debajo, tras cuatro espacios: .{ $attribute } = … El original dice: { $text }
# $attributes es una lista de nombres como «.title, .hint».
missing-message-more = «{ $name }» no está traducido
    .help = Añada una línea: { $name } = … Debajo van sus atributos ({ $attributes }). El original dice: { $text }
missing-message-comment = «{ $name }» no está traducido: su línea es todavía un comentario
    .help = Quite # y el espacio delante de «{ $name } =», y escriba el texto. El original dice: { $text }
    .label = quite #
missing-message-indented = «{ $name }» empieza con espacios, así que es parte del mensaje de arriba
    .help = Quite los espacios que tiene delante.
    .label = espacios delante
missing-message-joined = «{ $name }» está detrás de otras palabras, así que es parte de su texto
    .help = Empiece una línea nueva delante, sin espacios.
    .label = aquí, línea nueva
missing-message-joined-or = «{ $name }» no está traducido, si no es lo que está aquí detrás de otras palabras
    .help = Si aquí empieza un mensaje, empiece una línea nueva delante, sin espacios. Si no, añada una línea aparte: { $name } = … El original dice: { $text }
    .label = ¿es un mensaje?
missing-message-all = en este archivo no hay nada traducido todavía ({ $messages } mensajes)
    .help = Ábralo junto al archivo del original y traduzca un mensaje tras otro.
missing-attribute = a «{ $name }» le falta «.{ $attribute }»
    .help = Escriba debajo, tras cuatro espacios: .{ $attribute } = texto
missing-attribute-dot = a «{ $name }» le falta «.{ $attribute }»: esta línea es parte de su texto
    .help = ¿Quiso decir «.{ $attribute } =»? Un atributo empieza con un punto.
    .label = aquí falta un punto
missing-attribute-sign = a «{ $name }» le falta «.{ $attribute }»: esta línea es parte de su texto
    .help = Escriba un punto en lugar de «{ $sign }». Un atributo empieza con un punto.
    .label = aquí va un punto
missing-attribute-joined = a «{ $name }» le falta «.{ $attribute }»: aquí es parte de otro texto
    .help = Empiece una línea nueva delante del punto, con cuatro espacios.
    .label = aquí, línea nueva
missing-value = «{ $name }» no tiene texto propio, solo atributos
    .help = Escriba su texto después de «=».
empty-text = en «{ $name }» no se ve nada
    .help = Escriba el texto. Si aún no está traducido, bórrelo: se mostrará el texto original.
obsolete-message = «{ $name }» no se muestra nunca: el original no tiene ese mensaje
    .help = Bórrelo.
obsolete-message-or = «{ $name }» no se muestra nunca: el original no tiene ese mensaje
    .help = Si es la traducción de uno de los mensajes que faltan, dele el nombre de ese. Si no, bórrelo.
obsolete-message-near = «{ $name }» no se muestra nunca: el original no tiene ese mensaje
    .help = ¿Quiso decir «{ $suggestion }»? Cambie el nombre.
obsolete-message-elsewhere = «{ $name }» no se muestra nunca: el original lo tiene en otro archivo
    .help = Páselo a «{ $file }».
obsolete-message-place = «{ $name }» no se muestra nunca: el original tiene en este lugar «{ $suggestion }»
    .help = Si esta es la traducción de «{ $suggestion }» ({ $text }), póngale ese nombre; si no, bórrelo.
obsolete-message-double = «{ $name }» no se muestra nunca aquí: el original lo tiene en «{ $file }», y allí ya está
    .help = Bórrelo aquí.
obsolete-message-copy = este archivo parece una copia de «{ $file }»: la mayoría de sus mensajes van allí, y allí ya están
    .help = Si sus propios textos existen todavía, por ejemplo en una copia de seguridad, póngalos de nuevo. Si no, borre aquí lo que también está en «{ $file }».
obsolete-message-attribute = «{ $name }» no se muestra nunca: en el original es un atributo de «{ $message }»
    .help = Escriba delante cuatro espacios y un punto: .{ $name }
    .label = aquí falta un punto
obsolete-attribute = «.{ $attribute }» de «{ $name }» no se muestra nunca: el original no tiene ese atributo
    .help = Bórrelo.
obsolete-attribute-near = «.{ $attribute }» de «{ $name }» no se muestra nunca: el original no tiene ese atributo
    .help = ¿Quiso decir «.{ $suggestion }»? Cambie el nombre.
obsolete-attribute-or = «.{ $attribute }» de «{ $name }» no se muestra nunca: el original no tiene ese atributo
    .help = Si es la traducción de uno de los atributos que faltan, dele el nombre de ese. Si no, bórrelo.
obsolete-attribute-place = «.{ $attribute }» de «{ $name }» no se muestra nunca: el original no tiene ese atributo
    .help = Si esta es la traducción de «.{ $suggestion }» ({ $text }), póngale ese nombre; si no, bórrelo.

## Lo que va entre llaves.

unknown-reference = no existe «{ $reference }», que debería verse en «{ $name }»
    .help = Copie el nombre del original, o escriba lo que debe verse.
unknown-reference-near = no existe «{ $reference }», que debería verse en «{ $name }»
    .help = ¿Quiso decir { "{" } { $suggestion } { "}" }?
unknown-reference-variable = «{ $reference }», que debería verse en «{ $name }», no es un mensaje, sino una variable
    .help = ¿Quiso decir { "{" } ${ $suggestion } { "}" }? El signo $ forma parte del nombre.
unknown-reference-dollar = «{ $name }» tiene «{ $written }», como se escribe una variable en otros formatos
    .help = Escriba { "{" } ${ $reference } { "}" } en su lugar: en Fluent, el signo $ va dentro de las llaves.
    .label = $ delante de la llave
unknown-reference-term = «{ $reference }», que debería verse en «{ $name }», no es un mensaje, sino un término
    .help = Los términos se escriben con un guion delante: { "{" } { $suggestion } { "}" }
unknown-reference-message = «{ $reference }», que debería verse en «{ $name }», no es un término, sino un mensaje
    .help = Los mensajes se escriben sin guion delante: { "{" } { $suggestion } { "}" }
unknown-reference-attribute = «{ $reference }» no tiene «.{ $attribute }», que se usa en «{ $name }»
    .help = Copie el nombre del original, o añada el atributo a «{ $reference }».
unknown-reference-value = «{ $reference }» no tiene texto propio que mostrar en «{ $name }»
    .help = Use uno de sus atributos: { "{" } { $reference }.atributo { "}" }
cyclic-reference = «{ $name }» se remite a sí mismo en círculo, así que no se muestra ninguno de estos: { $circle }
    .help = En uno de ellos, escriba el texto mismo en lugar de la referencia.
    .label = aquí empieza el círculo
cyclic-reference-self = «{ $name }» se remite a sí mismo, así que no se muestra
    .help = Escriba el texto mismo en lugar de la referencia.
    .label = se remite a sí mismo
unknown-function = Fluent no tiene ninguna función «{ $function }»
    .help = Solo tiene NUMBER y DATETIME. Copie lo que tiene el original.
unknown-function-source = Fluent no tiene ninguna función «{ $function }»
    .help = Solo tiene NUMBER y DATETIME. Si esta la proporciona el programa, escriba encima de este mensaje, y de ningún otro: # mira: allow(unknown-function) la proporciona el programa
unknown-function-near = Fluent no tiene ninguna función «{ $function }»
    .help = ¿Quiso decir { $suggestion }? Se escribe en mayúsculas.
invalid-argument = { $function } no tiene ninguna opción «{ $option }»
    .help = Borre la opción, o copie lo que tiene el original.
invalid-argument-near = { $function } no tiene ninguna opción «{ $option }»
    .help = ¿Quiso decir «{ $suggestion }»? Las mayúsculas cuentan.
invalid-argument-value = la opción «{ $option }» no puede ser «{ $value }»
    .help = Puede ser: { $values }
invalid-argument-count =
    { $count ->
        [0] { $function } no recibe nada que mostrar
       *[other] { $function } recibe { $count } valores que mostrar, y solo admite uno
    }
    .help = Escriba una variable y, detrás, las opciones: { $function }($name)
invalid-argument-text = { $function } recibe el texto «{ $value }», pero necesita una variable
    .help = Escriba la variable, sin comillas: { $function }($name)
unknown-argument = «{ $reference }» recibe «{ $argument }», pero no elige por ese nombre, así que se muestra su forma por defecto
    .help = Elige por: { $names }. Estos nombres no se traducen.
unknown-argument-near = «{ $reference }» recibe «{ $argument }», pero no elige por ese nombre, así que se muestra su forma por defecto
    .help = ¿Quiso decir «{ $suggestion }»? Estos nombres no se traducen.
    .label = escriba «{ $suggestion }»
# $keys es una lista de nombres de variantes, como «nominative, genitive».
unknown-argument-value = «{ $reference }» no tiene ninguna variante [{ $value }], así que se muestra su forma por defecto
    .help = Tiene: { $keys }. Escriba una de ellas, o añada la variante a «{ $reference }».
unknown-argument-value-near = «{ $reference }» no tiene ninguna variante [{ $value }], así que se muestra su forma por defecto
    .help = ¿Quiso decir «{ $suggestion }»?
    .label = escriba «{ $suggestion }»
missing-argument = «{ $reference }» muestra «${ $variable }», y «{ $name }» no se la da: se vería { "{" }${ $variable }{ "}" }
    .help = Un término solo ve lo que recibe. Escriba { "{" } { $reference }({ $variable }: "…") { "}" } con la palabra que corresponda, o quite la variable de «{ $reference }».
    .label = no se da
unknown-variable = el programa nunca rellena «${ $variable }» en «{ $name }»: el original no tiene esa variable
    .help = Copie la variable del original: su nombre no se traduce. O bórrela.
    .label = nunca se rellena
unknown-variable-near = el programa nunca rellena «${ $variable }» en «{ $name }»: el original no tiene esa variable
    .help = ¿Quiso decir { "{" } ${ $suggestion } { "}" }? Los nombres de las variables no se traducen.
    .label = nunca se rellena
missing-variable = «{ $name }» no usa «${ $variable }», y el original sí
    .help = Escriba { "{" } ${ $variable } { "}" } donde va su valor. Si falta a propósito, escriba encima: # mira: allow(missing-variable) el motivo
# $sign es lo que otros formatos tienen por variable, como %s.
missing-variable-sign = «{ $name }» tiene «{ $sign }» donde el original tiene «${ $variable }», y nada lo rellena
    .help = Escriba en su lugar { "{" } ${ $variable } { "}" }
    .label = nada lo rellena
# $sign es la variable sin sus llaves, como $name o ($name).
missing-variable-bare = «{ $name }» tiene «{ $sign }» sin llaves, así que nada lo rellena
    .help = Escriba { "{" } ${ $variable } { "}" } en lugar de { $sign }.
    .label = nada lo rellena
missing-variable-full-width = «{ $name }» tiene llaves anchas, así que Fluent no ve «${ $variable }»
    .help = Escriba las llaves corrientes: { "{" } ${ $variable } { "}" }

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
    .label = se muestra esta
# $forms es la lista de los nombres que tiene el idioma, como «one, few, many, other».
unreachable-variant = la variante [{ $key }] no se muestra nunca: ningún número toma esa forma en este idioma
    .help = Bórrela. Este idioma tiene: { $forms }
    .label = no se muestra nunca
unreachable-variant-number = la variante [{ $key }] no se muestra nunca: ningún número toma esa forma en este idioma
    .help = Para el número { $number } y ningún otro, escriba [{ $number }]. Si no, bórrela: este idioma tiene { $forms }.
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
    .help = Entre los corchetes, un número se escribe con cifras: [{ $number }].
    .label = escriba [{ $number }]
# Las claves de estas variantes son palabras que da el programa, como [admin]. $keys es la lista de las del original.
unreachable-variant-word = la variante [{ $key }] no se muestra nunca: el original no tiene esa variante
    .help = Los nombres de las variantes no se traducen. El original tiene: { $keys }
    .label = no se muestra nunca
unreachable-variant-word-near = la variante [{ $key }] no se muestra nunca: el original no tiene esa variante
    .help = ¿Quiso decir [{ $suggestion }]? Los nombres de las variantes no se traducen.
    .label = no se muestra nunca

## El texto mismo.

markup-mismatch = «{ $name }» ha perdido la etiqueta <{ $tag }> del original
    .help = Ponga { $open } y </{ $tag }> alrededor de las mismas palabras que en el original.
markup-mismatch-void = «{ $name }» ha perdido la etiqueta <{ $tag }> del original
    .help = Ponga { $open } en el mismo lugar que en el original.
markup-mismatch-quotes = la etiqueta <{ $tag }> de «{ $name }» tiene comillas que HTML no lee
    .help = Dentro de una etiqueta, use las rectas: "…"
    .label = use "
markup-mismatch-attribute = la etiqueta <{ $tag }> de «{ $name }» ha perdido su «{ $attribute }»
    .help = Copie la etiqueta del original: { $open }
    .label = falta «{ $attribute }»
markup-mismatch-name = la etiqueta <{ $tag }> de «{ $name }» se llama «{ $found }», y en el original «{ $suggestion }»
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
    .help = Escriba <{ $tag }> antes de las palabras a las que se aplica.
    .label = no cierra nada
# $found es lo que hay, como </ b> o ＜b＞, y $suggestion lo que debe ir ahí, como </b>.
markup-mismatch-sign = «{ $name }» tiene «{ $found }» donde debe ir { $suggestion }
    .help = Escriba en su lugar { $suggestion }, exactamente como está aquí.
    .label = escriba { $suggestion }
markup-mismatch-pair = falta una comilla en la etiqueta <{ $tag }> de «{ $name }»
    .help = Escriba la que falta: cada valor de una etiqueta lleva una delante y otra detrás, como en el original: { $open }
    .label = las comillas no forman pareja
# $tag también puede ser /b.
markup-mismatch-end = la etiqueta <{ $tag }> de «{ $name }» no tiene «>» al final
    .help = Escriba > justo detrás. La etiqueta del original: { $open }
    .label = falta > detrás de esto
edge-whitespace = el texto de «{ $name }» termina con un espacio
    .help = Borre el espacio. Lo que viene después lo pone el programa.
    .label = un espacio
edge-whitespace-start = el texto de «{ $name }» empieza con un espacio
    .help = Borre el espacio. Lo que va antes lo pone el programa.
    .label = un espacio
hidden-character = aquí hay un carácter oculto ({ $code }) que cambia cómo se ve el texto
    .help = Bórrelo: ponga el cursor detrás y pulse una vez la tecla de retroceso, o escriba de nuevo la palabra.
    .label = carácter oculto
# $end es lo que hay que escribir, como { "\u202C" }.
hidden-character-direction = un carácter oculto ({ $code }) fija aquí la dirección de la escritura, y nada le pone fin
    .help = Escriba { $end } al final de esta línea. O borre el carácter, si las palabras se leen bien sin él: ponga el cursor detrás y pulse una vez la tecla de retroceso.
    .label = carácter oculto
# $code es lo que está en el texto, como \u00e9 o &eacute;. $written es lo que hay que escribir, como é.
visible-code = «{ $name }» tiene «{ $code }», y el lector lo vería tal cual
    .help = Escriba en su lugar: { $written }
    .label = se ve tal cual
visible-code-variable = «{ $name }» tiene «{ $code }», y el lector lo vería tal cual
    .help = Escriba en su lugar { "{" } ${ $variable } { "}" }
    .label = se ve tal cual
# $code es \n, con lo que otros formatos empiezan una línea.
visible-code-line = «{ $name }» tiene «{ $code }», y el lector lo vería tal cual
    .help = Empiece en su lugar una línea nueva, con cuatro espacios antes del texto.
    .label = se ve tal cual
visible-code-end = «{ $name }» tiene «{ $code }», y el lector lo vería tal cual
    .help = Bórrelo.
    .label = se ve tal cual
# $code es \t, con lo que otros formatos hacen un espacio ancho.
visible-code-tab = «{ $name }» tiene «{ $code }», y el lector lo vería tal cual
    .help = Escriba un espacio en su lugar.
    .label = se ve tal cual
visible-code-quote = «{ $name }» tiene «{ $code }», y el lector lo vería tal cual
    .help = Escriba solo { $quote }, sin el signo que va delante.
    .label = se ve tal cual
# $start es " o '; $end es lo mismo, o lleva detrás una coma o un punto y coma.
visible-code-quotes = «{ $name }» está escrito entre comillas, y el lector también las vería
    .help = Borre «{ $start }» al principio y «{ $end }» al final. Fluent no necesita comillas alrededor de un texto.
    .label = se ve tal cual
visible-code-equals = el texto de «{ $name }» empieza con un segundo «=», y el lector lo vería
    .help = Borre uno de los dos.
    .label = se ve tal cual
# $code es el nombre del propio mensaje y el signo que lo sigue, como help-button =
visible-code-twice = el texto de «{ $name }» empieza otra vez con «{ $code }», y el lector lo vería
    .help = Borre «{ $code }» al principio del texto.
    .label = se ve tal cual
# $code es un signo, como %, que va delante de unas llaves.
visible-code-sign = «{ $name }» tiene «{ $code }» justo delante de un valor entre llaves, y el lector lo vería
    .help = Borre «{ $code }». Las llaves bastan para que el valor aparezca ahí.
    .label = se ve tal cual
# $code es <unk>.
visible-code-no-word = «{ $name }» tiene «{ $code }», lo que deja una traducción automática donde no conoce la palabra
    .help = Compare el texto con el original y escriba en su lugar lo que falta.
    .label = se ve tal cual
# $code es el corchete de una variante, como [many], que no empieza su línea.
visible-code-variant = «{ $name }» tiene «{ $code }» en medio de un texto, y el lector lo vería tal cual
    .help = Empiece una línea nueva delante: cada variante va en su propia línea.
    .label = aquí, línea nueva
# $code es el comienzo de una variante al que le falta un corchete, o con otros signos, como few] o (few).
visible-code-bracket = «{ $name }» tiene «{ $code }» al principio de una línea, y el lector lo vería tal cual
    .help = Escriba en su lugar: [{ $key }]. Cada variante empieza por su nombre entre corchetes.
    .label = aquí, [{ $key }]
reserved-name = la sección «{ $name }» se llama como una orden, así que nadie podría leerla
    .help = Póngale otro nombre.
untranslated = «{ $name }» es igual que en el original
    .help = Tradúzcalo, salvo que sea un nombre o una palabra que los dos idiomas comparten.
not-normalized = «{ $name }» tiene una letra y su acento como dos caracteres
    .help = Escriba de nuevo la letra, como un solo carácter.
    .label = dos caracteres
unused-allow = este comentario permite «{ $rule }», pero no hay nada que permitir
    .help = Borre el comentario. Ocultaría el próximo fallo de ese tipo.
unused-allow-unknown = este comentario permite «{ $rule }», pero no existe esa regla
    .help = Para ver todas las reglas, ejecute: { -program } rules
unused-allow-near = este comentario permite «{ $rule }», pero no existe esa regla
    .help = ¿Quiso decir «{ $suggestion }»?
# Un comentario que empieza con «mira:» y que no se puede leer. $sign es #, ## o ###. «mira: allow(…)» se escribe tal cual.
unused-allow-form = este comentario no hace nada: un permiso no se escribe así
    .help = Escriba: { $sign } mira: allow(regla) el motivo. Para ver todas las reglas, ejecute: { -program } rules
    .label = no hace nada
unused-allow-form-rule = este comentario no hace nada: un permiso no se escribe así
    .help = Escriba: { $sign } mira: allow({ $rule }) el motivo
    .label = no hace nada

## Lo que se dice debajo de lo que «mira check» encontró.

# Se dice debajo de muchos hallazgos, cuando algunos son de otra clase. $missing y $others (número)
check-rest =
    { $missing ->
        [one] { $missing } de estos hallazgos es de un texto sin traducir todavía.
       *[other] { $missing } de estos hallazgos son de textos sin traducir todavía.
    }
    .help =
        { $others ->
            [one] Para ver solo el otro, añada a la orden: { $options }
           *[other] Para ver solo los otros { $others }, añada a la orden: { $options }
        }

## Las reglas: qué encuentra cada una, en una línea sin punto final, y por qué importa.

rule-unknown-locale = una carpeta que no lleva el nombre de un idioma
    .why = El programa busca cada idioma por el nombre de su carpeta. Nadie vería nunca lo que contiene esta.
rule-misplaced-file = un archivo que el original no tiene
    .why = El programa pide los archivos que tiene el original. Nunca abre este, y sus mensajes se ven en el idioma original.
rule-missing-file = un archivo del original que no está aquí
    .why = Todos sus mensajes se ven en el idioma original.
rule-copied-file = un archivo copiado del original y sin traducir
    .why = Cuenta como traducido, así que nadie sabe que queda trabajo. Sin esos mensajes el lector ve lo mismo, y el trabajo se cuenta. Los archivos de nombres y los idiomas cercanos al original se dejan en paz.
rule-unreadable-file = un archivo o una carpeta que no se puede leer
    .why = Nadie sabe qué contiene. Todo lo demás se revisa igualmente.
rule-invalid-encoding = un archivo que no está guardado en UTF-8
    .why = Sus letras se verían como otras, o el archivo no se podría leer.
rule-byte-order-mark = una marca invisible (BOM) al principio de un archivo
    .why = Fluent toma la marca por parte de la primera línea y pierde el primer mensaje. Algunos editores la escriben sin preguntar.
rule-carriage-return = una línea que termina con CR solo
    .why = Fluent no ve el final de esa línea y lee dos mensajes como uno.
rule-syntax-error = algo que Fluent no puede leer
    .why = Fluent deja fuera el mensaje entero, y se ve en el idioma original. Cada hallazgo dice la causa.
rule-too-deep = llaves dentro de llaves sin necesidad
    .why = El programa que las lea puede fallar. Ningún texto necesita más de unas pocas.
rule-duplicate-message = el mismo nombre dos veces en un archivo
    .why = Solo se muestra uno de los dos, y cuál de ellos depende del azar: unos programas toman el primero y otros el último.
rule-duplicate-attribute = el mismo atributo dos veces en un mensaje
    .why = Solo se muestra uno de los dos.
rule-duplicate-variant = el mismo nombre dos veces entre las variantes
    .why = Se muestra la primera que sirve, así que la segunda no se muestra nunca.
rule-missing-message = un mensaje del original que no está traducido
    .why = Se ve en el idioma original.
rule-missing-attribute = un atributo del mensaje original que no está aquí
    .why = Los títulos, las pistas y los rótulos suelen ser atributos. Se ve en el idioma original, o no se ve.
rule-missing-value = un mensaje con atributos al que le falta el texto que tiene el original
    .why = No se vería nada donde va el texto.
rule-empty-text = un texto en el que no se ve nada, cuando el original tiene texto
    .why = No se ve nada. Si el mensaje no estuviera, se vería el texto original.
rule-obsolete-message = un mensaje que el original no tiene
    .why = El programa nunca lo pide. A menudo el nombre está mal escrito, o ha cambiado en el original.
rule-obsolete-attribute = un atributo que el mensaje original no tiene
    .why = El programa nunca lo pide. Los atributos de los términos son asunto de cada idioma.
rule-unknown-reference = un mensaje o término entre llaves que no existe
    .why = Se vería su nombre entre llaves. Se puede usar todo lo que tiene el original, aunque no esté traducido.
rule-cyclic-reference = mensajes que se remiten unos a otros en círculo
    .why = No terminarían nunca, así que no se muestra ninguno.
rule-unknown-function = una función que Fluent no tiene
    .why = Se vería su nombre entre llaves. Una traducción puede usar lo que usa el original.
rule-invalid-argument = una opción que la función no admite
    .why = El número o la fecha se vería de otro modo que el previsto, o no se vería.
rule-unknown-argument = un término recibe un nombre o un valor por el que no elige
    .why = Se muestra su forma por defecto, por ejemplo el nominativo donde se quería el genitivo. Lo que sirve para elegir en otro término se acepta.
rule-missing-argument = un término muestra una variable que no recibe
    .why = Un término no ve las variables del programa, solo lo que va entre paréntesis detrás de su nombre. Se vería el nombre de la variable entre llaves.
rule-unknown-variable = una variable que el programa nunca rellena
    .why = El programa rellena las variables que tiene el original. De cualquier otra se ve el nombre entre llaves.
rule-missing-variable = una variable del original que no usa ninguna variante
    .why = Falta lo que la variable dice: un nombre, un número, una fecha. Basta con que una variante la tenga. No se pide la que el original usa solo para elegir, sin mostrarla.
rule-missing-plural = una forma de plural del idioma que no tiene variante
    .why = Para esos números se muestra otra variante, y la frase está mal, como «5 archivo». Solo se piden las formas que necesitan los números enteros, y solo donde un texto muestra el número.
rule-unreachable-variant = una variante que no se muestra nunca: no es una forma de plural del idioma, o su nombre está traducido
    .why = Ningún número toma esa forma, así que la variante no se muestra nunca. A menudo viene copiada del original o está mal escrita.
rule-markup-mismatch = una etiqueta de HTML perdida, añadida, con otro nombre, mal escrita o sin cerrar
    .why = La página se vería distinta, o perdería un enlace. Lo que solo parece una etiqueta, como <archivo>, no lo es.
rule-edge-whitespace = un espacio al principio o al final de un texto
    .why = Sirve para unir textos, lo que sale mal en los idiomas que ordenan las palabras de otro modo. El espacio que tiene el original se da por bueno.
rule-hidden-character = un carácter que nadie ve y que cambia cómo se ve el texto
    .why = Cambia la dirección de la escritura o rompe el texto. Los que necesitan algunas escrituras, como los de unión y los espacios de ancho cero, se dejan en paz.
rule-visible-code = un código de otro formato, como \n o &eacute;, que el lector vería
    .why = Fluent lo muestra tal cual: solo conoce esos códigos entre llaves y comillas. El que también está en el original se da por bueno.
rule-reserved-name = una sección que se llama como una orden
    .why = Al escribir su nombre se ejecutaría la orden, así que nadie podría leer la sección.
rule-unused-allow = un comentario que permite un fallo que no existe
    .why = Ocultaría el próximo fallo de ese tipo.
rule-untranslated = un texto igual que el original
    .why = Puede ser un olvido. Los nombres y las palabras que los idiomas comparten suelen ser iguales, así que esta regla solo se aplica si se pide.
rule-not-normalized = letras y acentos como caracteres separados
    .why = Se ven igual, pero una búsqueda de la palabra puede no encontrarla. Esta regla solo se aplica si se pide.
