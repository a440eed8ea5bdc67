### Las palabras del propio programa: ayuda, errores, notas.
### El identificador dice de qué clase de texto se trata: help- páginas de ayuda y arg- opciones,
### err- lo que salió mal, note- lo que se dice junto a la respuesta. El atributo .help dice qué hacer;
### .value da nombre al valor de una opción. Lo que va entre llaves lo pone el programa: no se traduce.

## El nombre de este idioma, en el propio idioma.

language-name = Español

## Palabras que se escriben tal cual y nunca se traducen.

-program = mira

## La forma de cada línea de error o de nota.

line-error = error: { $text }
line-note = nota: { $text }

## Notas: se dicen junto a la respuesta, nunca dentro de ella.

# $all vale «yes» cuando nada de lo pedido está en el idioma de quien lee.
# $wanted y $shown son nombres de idiomas, cada uno en su propio idioma.
note-fallback =
    { $count ->
        [one] este texto no está disponible en su idioma ({ $wanted }) y se muestra en otro ({ $shown }): { $ids }
       *[other]
            { $all ->
                [yes] estos textos no están disponibles en su idioma ({ $wanted }) y se muestran en otro ({ $shown }): { $ids }
               *[no] { $count } textos no están disponibles en su idioma ({ $wanted }) y se muestran en otro ({ $shown }): { $ids }
            }
    }
note-broken = { $path }:{ $line }: el mensaje «{ $id }» tiene un error y no se puede mostrar
    .help = Para ver qué está mal, ejecute: { -program } check --i18n { $folder }
note-more-broken =
    { $count ->
        [one] otro mensaje tiene un error y no se puede mostrar
       *[other] otros { $count } mensajes tienen errores y no se pueden mostrar
    }
    .help = Para ver todos los errores, ejecute: { -program } check --i18n { $folder }
note-unreadable = no se puede leer { $path }: { io-reason }
    .help = Los textos de este archivo se muestran en otro idioma.
note-folder-no-locale = se omite la carpeta «{ $name }»: su nombre no es un código de idioma
    .help = Cámbiele el nombre por un código de idioma, por ejemplo «pt» o «pt-BR».
note-folder-same-locale = se omite la carpeta «{ $name }»: «{ $first }» es del mismo idioma
    .help = Reúna todos los archivos en una de las dos.
note-more-folders =
    { $count ->
        [one] se omite una carpeta más
       *[other] se omiten { $count } carpetas más
    }

## Lo que el sistema informó sobre un archivo.

io-reason =
    { $reason ->
        [not-found] no existe el archivo o la carpeta
        [permission] no hay permiso
        [full] no queda espacio en el disco
        [is-folder] es una carpeta
        [not-folder] no es una carpeta
        [read-only] es de solo lectura
        [too-large] es demasiado grande
        [not-text] no es texto UTF-8
        [exists] ya existe
        [special] no es un archivo normal
        [loop] es un enlace a una carpeta que lo contiene
        [too-many] contiene demasiados archivos
        [too-much] junto con los demás archivos, es demasiado grande
        [link] es un enlace
        [hard-links] tiene otros nombres (enlaces duros), que conservarían el texto anterior
        [sticky] pertenece a otra persona, en una carpeta donde solo los dueños pueden reemplazar archivos
        [attributes] no se puede conservar su grupo, su lista de acceso o un atributo extendido
       *[other] el sistema informó de un error
    }

## Errores en la línea de comandos.

# $found vale «no» cuando ningún nombre se parece lo bastante; si no, $nearest es ese nombre.
err-tag = «{ $tag }» no es un código de idioma
    .help =
        { $found ->
            [no] Escriba un código como «es», «pt-BR» o «zh-Hant», varios códigos separados por comas, o «all». Para ver los idiomas disponibles, ejecute: { -program } languages
           *[yes] ¿Quiso decir «{ $nearest }»? Para ver los idiomas disponibles, ejecute: { -program } languages
        }
err-unknown-section = no existe ninguna sección ni ningún comando «{ $word }»
    .help =
        { $found ->
            [no] Para ver las secciones, ejecute: { -program } list
           *[yes] ¿Quiso decir «{ $nearest }»? Para ver todas las secciones, ejecute: { -program } list
        }
err-unknown-item = la sección «{ $section }» no tiene ningún elemento «{ $word }»
    .help =
        { $found ->
            [no] Sus elementos son: { $items }
           *[yes] ¿Quiso decir «{ $nearest }»? Sus elementos son: { $items }
        }
err-choice = «{ $value }» no es un valor válido para { $option }
    .help =
        { $found ->
            [no] Elija uno de estos: { $known }
           *[yes] ¿Quiso decir «{ $nearest }»? Elija uno de estos: { $known }
        }
err-width = «{ $value }» no es un número de columnas
    .help = Escriba un número entero a partir de 1, por ejemplo: --width 72
err-unknown-option = no existe la opción { $option }
    .help =
        { $found ->
            [no] Para ver las opciones, ejecute: { $help }
           *[yes] ¿Quiso decir { $nearest }? Para ver todas las opciones, ejecute: { $help }
        }
err-word-too-many = argumento inesperado: «{ $word }»
    .help = Para ver cómo se usa este comando, ejecute: { $help }
err-value-missing = a la opción { $option } le falta un valor
    .help = Para ver qué valores admite, ejecute: { $help }
err-no-items = no existe «{ $word }»: la sección «{ $section }» no tiene elementos
    .help = Para ver la sección, ejecute: { -program } { $section }
err-no-value = la opción { $option } no admite ningún valor
    .help = Escriba solo { $option }, sin «=» ni nada después.
err-usage = no se puede interpretar este comando
    .help = Para ver cómo se usa este comando, ejecute: { $help }
err-unknown-topic = no existe el comando «{ $word }»
    .help =
        { $found ->
            [no] Para ver los comandos, ejecute: { -program } help
           *[yes] ¿Quiso decir «{ $nearest }»? Para ver todos los comandos, ejecute: { -program } help
        }

## Errores en los archivos.

err-strict =
    { $count ->
        [one] un texto no está disponible en su idioma ({ $wanted }): { $ids }
       *[other] { $count } textos no están disponibles en su idioma ({ $wanted }): { $ids }
    }
    .help =
        No se imprimió nada debido a --strict. Sin esa opción, { $count ->
            [one] este texto se muestra
           *[other] estos textos se muestran
        } en otro idioma.
err-nothing = no hay nada que mostrar de { $ids }
    .help = Para ver qué está mal en los archivos, ejecute: { -program } check --i18n { $folder }
err-no-sections = no hay secciones en { $folder }
    .help = Cada mensaje de en/statements.ftl es una sección. Añada al menos uno.
err-too-long = hay demasiado texto: pasa de { $limit } MB en el mensaje «{ $id }», así que no se imprimió nada
    .help = Pida una sola sección o un solo elemento.
err-file = no se puede leer «{ $path }»: { io-reason }
    .help = Compruebe el nombre del archivo y sus permisos de lectura.
err-catalog-folder = no se puede leer la carpeta «{ $path }»: { io-reason }
    .help = Indique una carpeta que contenga una carpeta por idioma, por ejemplo: --i18n i18n
err-catalog-empty = la carpeta «{ $path }» está vacía
    .help = Hace falta al menos { $file }, porque el inglés es el idioma de origen.
err-catalog-source = falta el archivo { $file }
    .help = La carpeta { $path } necesita este archivo, porque el inglés es el idioma de origen.
err-stdout = no se puede escribir la salida: { io-reason }
    .help = Compruebe adónde va la salida: es posible que el disco esté lleno o que la salida se haya cerrado.

## La tabla de secciones.

list-section = SECCIÓN
list-title = TÍTULO
list-languages = IDIOMAS

## La tabla de idiomas. Están traducidas $translated de $total declaraciones.

languages-tag = CÓDIGO
languages-name = IDIOMA
languages-share = TRADUCIDO
languages-yours = EL SUYO
languages-count = { $translated } de { $total }
languages-chosen = sí

## Por qué se eligió un idioma. El programa pone los nombres de variables y opciones.

explain-variable = AJUSTE
explain-value = VALOR
explain-fate = EFECTO
# $by nombra la variable u opción que decide en su lugar.
explain-fates =
    { $fate ->
        [used] se usa
        [used-in-part] se usa, salvo lo que no es un código de idioma
        [empty] no se usa: está vacía
        [not-set] no está definida
        [overridden] no se usa: { $by } tiene prioridad
        [ignored] no se usa: { $by } es C, que significa inglés
        [no-locale] no se usa: LC_ALL, LC_MESSAGES y LANG no están definidas
       *[no-tag] no se usa: no contiene ningún código de idioma
    }
explain-wanted = IDIOMA PEDIDO
explain-from = DEFINIDO POR
explain-shown = SE MUESTRA EN
explain-how = COINCIDENCIA
explain-origins =
    { $from ->
        [system] el sistema
        [default] valor predeterminado (inglés)
       *[other] { $from }
    }
explain-hows =
    { $how ->
        [exact] el mismo idioma
        [near] el mismo idioma, en otra variedad
        [related] un idioma cercano que usted probablemente entiende
        [none] ningún idioma disponible es lo bastante cercano
       *[source] el idioma de origen, que tiene todos los textos
    }

## La página web: cómo se llaman los enlaces entre idiomas, para los lectores de pantalla.

page-languages = Idiomas

## Páginas de ayuda.

heading-usage = Uso:
heading-commands = Comandos
heading-options = Opciones
heading-words = Argumentos
heading-examples = Ejemplos:

help-mira = Las declaraciones de una organización en el idioma de cada persona.
    .usage =
        { -program } [OPCIONES] [SECCIÓN [ELEMENTO]]…
        { -program } <COMANDO>
    .after = Códigos de salida: 0, correcto; 1, hay problemas o, con --strict, falta un texto; 2, el comando falló.
# Ejemplos en la ayuda del programa: lo que se escribe, dos espacios y lo que hace.
# Los nombres son secciones y elementos del catálogo. $letter indica si este tiene una sección
# «letter», el encabezado de todo.
example-whole =
    { $letter ->
        [yes] { -program }  la carta completa, en su idioma
       *[no] { -program }  todas las secciones, en su idioma
    }
example-section =
    { $tag ->
        [none] { -program } { $section }  una sección
       *[other] { -program } { $section } --lang { $tag }  una sección, en otro idioma
    }
example-item = { -program } { $group } { $item }  un elemento de una sección
example-several = { -program } { $section } { $other }  varias secciones
example-page = { -program } --lang all --format html > page.html

help-list = Enumera las secciones y los elementos, con sus títulos e idiomas
    .usage = { -program } list [OPCIONES]
help-languages = Enumera los idiomas e indica cuál es el suyo
    .usage = { -program } languages [OPCIONES]
help-check = Revisa las traducciones y muestra todos los problemas
    .usage = { -program } check [OPCIONES] [IDIOMA|RUTA]…
    .after = Códigos de salida: 0, sin errores; 1, se encontró un error; 2, el comando falló. Con --deny warnings, las advertencias son errores.
help-status = Muestra cuánto está traducido
    .usage = { -program } status [OPCIONES] [IDIOMA]…
help-new = Empieza la traducción a otro idioma o añade lo que falta en una
    .usage = { -program } new [OPCIONES] <IDIOMA>
    .after =
        Indique el idioma por su código (pl, pt-BR) o por su nombre (polaco, polski). La carpeta nueva lleva como nombre el código. Sus archivos muestran cada texto en el idioma de origen y, debajo, una copia vacía para completar. Todo es un comentario (#) hasta que usted lo completa.
        Si la traducción ya existe, se le añaden del mismo modo los archivos y textos que le faltan; lo que ya contiene no se modifica. Se escribe todo o nada.
help-fmt = Da a los archivos el formato común de Fluent
    .usage = { -program } fmt [OPCIONES] [RUTA]…
    .after =
        Solo cambian los finales de línea, los espacios y la sangría; los textos, los comentarios y el orden de los mensajes quedan igual. Si un archivo tiene un error, se omite y se indica cuál es.
        Los enlaces se siguen: se modifica el archivo al que apuntan. Cada archivo se reemplaza completo o no se reemplaza.
        Códigos de salida: 0, correcto; 1, con --check o --diff, algún archivo cambiaría; 2, se omitió algún archivo.
help-rules = Explica las reglas con las que se revisan las traducciones
    .usage = { -program } rules [OPCIONES] [REGLA]
help-help = Muestra la página de ayuda de un comando
    .usage = { -program } help [COMANDO]

arg-section = Una sección, por su nombre o por su título en cualquier idioma
    .value = SECCIÓN
arg-item = Un elemento de la sección o más secciones
    .value = ELEMENTO
arg-lang = Idiomas que usted lee, por orden de preferencia, separados por comas: es o pt-BR,es. Con «all», todos los idiomas disponibles
    .value = IDIOMAS
arg-format = Formato de salida: text, markdown, html o json
    .value = FORMATO
arg-list-format = Formato de salida: text o json
    .value = FORMATO
arg-languages-format = Formato de salida: text o json
    .value = FORMATO
arg-check-format = Formato de salida: text, short, json, sarif, github o gitlab
    .value = FORMATO
arg-status-format = Formato de salida: text, json o markdown
    .value = FORMATO
arg-rules-format = Formato de salida: text o json
    .value = FORMATO
arg-strict = Si falta un texto en sus idiomas, no imprime nada y termina con el código 1
arg-quiet = No muestra notas
arg-width = Ajusta las líneas a este número de columnas
    .value = COLUMNAS
arg-color = Cuándo usar colores: auto, always (siempre) o never (nunca)
    .value = CUÁNDO
arg-i18n = Lee los textos de esta carpeta en lugar de los incorporados; MIRA_I18N hace lo mismo
    .value = CARPETA
arg-check-i18n = La carpeta de las traducciones, con una carpeta por idioma; si no se indica, MIRA_I18N o la carpeta i18n más cercana
    .value = CARPETA
arg-status-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }
arg-new-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }
arg-fmt-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }
arg-help = Muestra esta página de ayuda
arg-version = Muestra la versión
arg-explain = Dice por qué se eligió este idioma
arg-source = El idioma de origen; si no se indica, «en» (inglés)
    .value = IDIOMA
arg-write-baseline = Guarda los problemas actuales en mira-baseline.toml; a partir de ahí solo se muestran los nuevos
arg-stdin-filename = Con «-» como archivo: su ruta, que indica de qué proyecto e idioma es
    .value = RUTA
arg-relative-to = A qué carpeta son relativas las rutas de los problemas: current, la actual, o root, la del proyecto
    .value = CARPETA
arg-layout = Dónde están los archivos, por ejemplo: src/*/locales/{ "{" }locale{ "}" }.ftl; se puede repetir
    .value = PATRÓN
arg-locales = Solo estos idiomas
    .value = IDIOMA
arg-check-locales = Solo estos idiomas, archivos o carpetas
    .value = IDIOMA|RUTA
arg-locale = El idioma de la traducción: su código o su nombre
    .value = IDIOMA
arg-paths = Archivos y carpetas; si no se indican, la carpeta de las traducciones
    .value = RUTA
arg-deny = Trata los problemas de estas reglas (una lista con comas) como errores, aunque estén inactivas; con «warnings», todas las advertencias. Para ver las reglas, ejecute: { -program } rules
    .value = REGLAS
arg-allow = Ignora estas reglas (una lista con comas); con «warnings», todas las advertencias
    .value = REGLAS
arg-by = Cuenta por idioma (locale), por archivo (file) o por sección de un catálogo (section)
    .value = PARTE
arg-missing = Enumera los textos sin traducir, junto con el texto original
arg-fmt-check = No cambia nada; nombra los archivos que cambiarían
arg-diff = No cambia nada; muestra lo que cambiaría
arg-rule = Una regla, por su nombre
    .value = REGLA
arg-topic = Un comando
    .value = COMANDO

## Autocompletado: lo que sugiere el shell mientras se escribe un comando.

help-completions = Imprime el script de autocompletado para su shell
    .usage = { -program } completions [OPCIONES] <SHELL>
    .examples =
        { -program } completions bash > ~/.local/share/bash-completion/completions/mira
        { -program } completions zsh > ~/.zfunc/_mira
        { -program } completions fish > ~/.config/fish/completions/mira.fish
        { -program } completions elvish > ~/.config/elvish/lib/mira.elv
        { -program } completions powershell >> $PROFILE
    .after =
        Si la carpeta no existe, créela antes. Después, abra un shell nuevo.
        zsh: en su .zshrc, antes de compinit, añada: fpath=(~/.zfunc $fpath)
        elvish: en su rc.elv, añada: use mira
arg-shell = El shell: bash, zsh, fish, powershell o elvish
    .value = SHELL
err-shell-missing = no se indicó ningún shell
    .help = Elija uno de estos: { $known }
err-unknown-shell = no hay autocompletado para «{ $word }»
    .help =
        { $found ->
            [no] Elija uno de estos: { $known }
           *[yes] ¿Quiso decir «{ $nearest }»? Elija uno de estos: { $known }
        }
# Se sugiere para --lang, junto con los idiomas.
complete-all = todos los idiomas disponibles

## Versión. Las palabras que van antes de los dos puntos nombran lo que sigue.

arg-verbose = Con --version: indica también el commit, su fecha, el sistema y el compilador
version-commit = commit: { $commit }
version-date = fecha del commit: { $date }
version-target = compilado para: { $target }
version-rustc = compilador: { $rustc }

## Páginas de manual.

help-man = Imprime una página de manual o las escribe todas en una carpeta
    .usage = { -program } man [OPCIONES] [COMANDO]
    .examples =
        { -program } man | man -l -
        { -program } man --output ~/.cargo/share/man
arg-page = El comando cuya página se imprime; si no se indica, el propio { -program }
    .value = COMANDO
arg-output = Escribe todas las páginas, en todos los idiomas, en esta carpeta
    .value = CARPETA
err-write = no se puede escribir { $path }: { io-reason }
    .help = Revise los permisos de escritura y el espacio libre.

# Los títulos de una página de manual van en mayúsculas.
man-manual = Comandos de usuario
man-name = NOMBRE
man-synopsis = SINOPSIS
man-description = DESCRIPCIÓN
man-arguments = ARGUMENTOS
man-options = OPCIONES
man-commands = COMANDOS
man-exit = CÓDIGOS DE SALIDA
man-environment = ENTORNO
man-examples = EJEMPLOS
man-see-also = VÉASE TAMBIÉN

# Lo que dicen las páginas además de la ayuda. Una línea vacía separa los párrafos.
man-text-mira =
    { -program } muestra lo que una organización dice de sí misma. Sin sección se muestra todo; con una sección, esa sección; con un elemento, solo ese elemento.

    Cada texto se muestra en el primero de sus idiomas en el que existe. Si no existe en ninguno, se muestra en el idioma en que se escribió y una nota lo dice.

    Los textos están incorporados. Con --i18n o con la variable MIRA_I18N se leen de una carpeta que contiene una carpeta por idioma, cada una con un archivo statements.ftl.
man-text-check =
    Cada archivo de cada idioma se compara con el idioma de origen. Cada problema se muestra en su lugar, con lo que está mal y lo que hay que hacer.

    Un comentario «# mira: allow(REGLA) el motivo» encima de un mensaje desactiva esa regla para el mensaje.
man-text-status = Para cada idioma, muestra cuántos mensajes están traducidos, cuántos faltan y cuántos sobran.
man-text-new = La carpeta nueva contiene cada mensaje como comentario, debajo de su texto original y listo para completar. Si ya existe, se le añaden los archivos y mensajes que le faltan; lo que ya contiene no se modifica.
man-text-fmt = Solo cambia el formato de un archivo, nunca sus textos ni sus comentarios. Si un archivo tiene un error que hace dudoso su significado, se omite y se indica cuál es.
man-text-completions = Cada vez que usted presiona la tecla Tab, el script le pide sugerencias a { -program }. Por eso ofrece, en el idioma que usted lee, las secciones con sus títulos y los idiomas con su propio nombre.

man-exit-0 = Correcto.
man-exit-1 = Hay algo que corregir: un problema, un archivo al que dar formato o, con --strict, un texto que falta en su idioma.
man-exit-2 = El comando falló: no está bien escrito, o un archivo no se puede leer o escribir.

man-env-mira-lang = Los idiomas que usted lee, como en --lang; lo que no es un código de idioma se ignora. Tiene prioridad sobre todas las demás variables.
man-env-mira-i18n = La carpeta de los textos, como en --i18n.
man-env-language = Los idiomas que usted lee, por orden de preferencia, separados por dos puntos. Solo se usa si está definida alguna de las tres variables siguientes y no es C.
man-env-locale = La primera que no esté vacía indica su idioma. C y POSIX equivalen a inglés.
man-env-no-color = Si no está vacía, no se usan colores, salvo con --color always.

# Lo que se puede escribir en lugar de un comando o de la carta completa, separado por comas. Se
# indica el nombre correcto.
called-letter = carta
called-list = lista, secciones
called-languages = idioma, idiomas, lenguas
called-site = sitio
called-check = revisar, comprobar
called-status = estado
called-init = iniciar, comenzar
called-new = nuevo
called-fmt = formatear
called-rules = reglas
called-completions = completar
called-man = manual
called-help = ayuda
