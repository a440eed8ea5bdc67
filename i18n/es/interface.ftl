### Las palabras del propio programa: ayuda, errores, notas.
### El identificador dice de qué clase de texto se trata: help- páginas de ayuda y arg- opciones,
### err- lo que salió mal, note- lo que se dice junto a la respuesta. El atributo .help dice qué hacer;
### .value da nombre al valor de una opción. Lo que va entre llaves lo pone el programa: no se traduce.

## El nombre de este idioma, en el propio idioma.

language-name = Español

## Palabras que se teclean y nunca se traducen.

-program = mira

## El marco de todo lo que aparece en pantalla.

line-error = error: { $text }
line-note = nota: { $text }

## Notas: se dicen junto a la respuesta, nunca dentro de ella.

# $all vale «yes» cuando nada de lo pedido está en el idioma de quien lee.
# $wanted y $shown son nombres de idiomas, cada uno en su propio idioma.
note-fallback =
    { $count ->
        [one] este texto no está disponible en su idioma y se muestra en otro (su idioma: { $wanted }; se muestra: { $shown }): { $ids }
       *[other]
            { $all ->
                [yes] estos textos no están disponibles en su idioma y se muestran en otro (su idioma: { $wanted }; se muestra: { $shown }): { $ids }
               *[no] { $count } textos no están disponibles en su idioma y se muestran en otro (su idioma: { $wanted }; se muestra: { $shown }): { $ids }
            }
    }
note-broken = { $path }:{ $line }: el mensaje «{ $id }» tiene un fallo y no se puede mostrar
    .help = Para ver el fallo, ejecute: { -program } check --i18n { $folder }
note-more-broken =
    { $count ->
        [one] otro mensaje tiene un fallo y no se puede mostrar
       *[other] otros { $count } mensajes tienen un fallo y no se pueden mostrar
    }
    .help = Para ver todos los fallos, ejecute: { -program } check --i18n { $folder }
note-unreadable = no se puede leer { $path }: { io-reason }
    .help = Los textos de este archivo se muestran en otro idioma.
note-strange-folder = la carpeta «{ $name }» no lleva el nombre de un idioma, así que se pasa por alto
    .help = Póngale como nombre una etiqueta de idioma, por ejemplo «pt» o «pt-BR».
note-twin-folder = se pasa por alto la carpeta «{ $name }»: «{ $first }» lleva el nombre del mismo idioma
    .help = Reúna todos los archivos en una de las dos.
note-more-folders =
    { $count ->
        [one] se pasa por alto una carpeta más
       *[other] se pasan por alto { $count } carpetas más
    }

## Lo que el sistema dijo de un archivo.

io-reason =
    { $reason ->
        [not-found] no existe tal archivo o carpeta
        [permission] no hay permiso
        [full] no queda espacio
        [is-folder] es una carpeta
        [not-folder] no es una carpeta
        [read-only] no se puede escribir en él
        [too-large] es demasiado grande
        [not-text] no es texto
        [exists] ya existe
        [special] no es un archivo corriente
        [loop] lleva de vuelta a una carpeta que lo contiene
        [too-many] contiene demasiados archivos
        [too-much] junto con los demás archivos es demasiado grande
       *[other] el sistema comunica un error
    }

## Errores en lo que se tecleó.

# $found vale «no» cuando ningún nombre se parece lo bastante; si no, $nearest es ese nombre.
err-tag = «{ $tag }» no es una etiqueta de idioma
    .help =
        { $found ->
            [no] Escriba una etiqueta como «es», «pt-BR» o «zh-Hant», varias separadas por comas, o «all». Para ver los idiomas que hay, ejecute: { -program } languages
           *[yes] ¿Quiso decir «{ $nearest }»? Para ver los idiomas que hay, ejecute: { -program } languages
        }
err-unknown-section = no hay ninguna sección ni orden «{ $word }»
    .help =
        { $found ->
            [no] Para ver las secciones que hay, ejecute: { -program } list
           *[yes] ¿Quiso decir «{ $nearest }»? Para ver todas las secciones, ejecute: { -program } list
        }
err-unknown-item = la sección «{ $section }» no tiene ningún elemento «{ $word }»
    .help =
        { $found ->
            [no] Sus elementos son: { $items }
           *[yes] ¿Quiso decir «{ $nearest }»? Sus elementos son: { $items }
        }
err-choice = «{ $value }» no es un valor de { $option }
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
            [no] Para ver las opciones que hay, ejecute: { $help }
           *[yes] ¿Quiso decir { $nearest }? Para ver todas las opciones, ejecute: { $help }
        }
err-word-too-many = sobra la palabra «{ $word }»
    .help = Para ver qué se puede escribir, ejecute: { $help }
err-value-missing = a la opción { $option } le falta un valor
    .help = Para ver qué valores admite, ejecute: { $help }
err-no-items = la sección «{ $section }» no tiene elementos, así que «{ $word }» no puede ser uno
    .help = Para ver la sección, ejecute: { -program } { $section }
err-no-value = la opción { $option } no admite ningún valor
    .help = Escríbala sola, sin «=».
err-usage = no se entiende esta orden
    .help = Para ver qué se puede escribir, ejecute: { $help }
err-unknown-topic = no existe la orden «{ $word }»
    .help =
        { $found ->
            [no] Para ver las órdenes que hay, ejecute: { -program } help
           *[yes] ¿Quiso decir «{ $nearest }»? Para ver todas las órdenes, ejecute: { -program } help
        }

## Errores en lo que se encontró.

err-strict =
    { $count ->
        [one] hay un texto que no está disponible en su idioma (idioma: { $wanted }): { $ids }
       *[other] hay { $count } textos que no están disponibles en su idioma (idioma: { $wanted }): { $ids }
    }
    .help =
        No se imprimió nada, a causa de --strict. Sin esa opción, { $count ->
            [one] este texto se muestra
           *[other] estos textos se muestran
        } en otro idioma.
err-nothing = no se puede mostrar nada: { $ids }
    .help = Para ver qué les pasa a los archivos, ejecute: { -program } check --i18n { $folder }
err-no-sections = el catálogo { $folder } no tiene secciones
    .help = Cada mensaje de en/statements.ftl es una sección.
err-too-long = con el mensaje «{ $id }» los textos ocupan más de { $limit } MB, así que no se imprime nada
    .help = Pida una sola sección o un solo elemento.
err-file = no se puede leer «{ $path }»: { io-reason }
    .help = Compruebe el nombre del archivo y sus permisos de lectura.
err-catalog-folder = no se puede leer la carpeta «{ $path }»: { io-reason }
    .help = Indique una carpeta que contenga una carpeta por idioma, por ejemplo: --i18n i18n
err-catalog-empty = la carpeta «{ $path }» está vacía
    .help = Primero va el inglés: hace falta { $file }.
err-catalog-source = no existe { $file }
    .help = El inglés es el original de todos los textos, así que la carpeta { $path } necesita este archivo.
err-stdout = no se puede escribir la salida: { io-reason }
    .help = Compruebe adónde va la salida: ¿está lleno el disco o se cerró la salida?

## La tabla de secciones.

list-section = SECCIÓN
list-title = TÍTULO
list-languages = IDIOMAS

## La tabla de idiomas. Hay $translated de $total declaraciones.

languages-tag = ETIQUETA
languages-name = IDIOMA
languages-share = TRADUCIDO
languages-yours = EL SUYO
languages-count = { $translated } de { $total }
languages-chosen = sí

## Por qué se eligió un idioma. El programa pone los nombres de variables y opciones.

explain-variable = CONSULTADO
explain-value = VALOR
explain-fate = QUÉ EFECTO TIENE
# $by nombra la variable u opción que decide en su lugar.
explain-fates =
    { $fate ->
        [used] se tiene en cuenta
        [used-in-part] se tiene en cuenta, salvo lo que no es una etiqueta de idioma
        [empty] está vacía, así que no se tiene en cuenta
        [not-set] no está definida
        [overridden] no se tiene en cuenta: antes va { $by }
        [ignored] no se tiene en cuenta: { $by } pide C, que es inglés
        [no-locale] no se tiene en cuenta: no están definidas LC_ALL, LC_MESSAGES ni LANG
       *[no-tag] no se tiene en cuenta: no contiene ninguna etiqueta de idioma
    }
explain-wanted = SE DESEA
explain-from = LO PIDE
explain-shown = SE MUESTRA
explain-how = CÓMO CORRESPONDEN
explain-origins =
    { $from ->
        [system] el sistema
        [default] nadie: inglés
       *[other] { $from }
    }
explain-hows =
    { $how ->
        [exact] el mismo idioma
        [near] el mismo idioma, en otra forma
        [related] otro idioma que sus lectores seguramente entienden
        [none] ningún idioma disponible es lo bastante cercano
       *[source] el idioma original de todos los textos
    }

## La página web: cómo se llaman los enlaces entre idiomas, para quien no puede verlos.

page-languages = Idiomas

## Páginas de ayuda.

heading-usage = Uso:
heading-commands = Órdenes
heading-options = Opciones
heading-words = Argumentos
heading-examples = Ejemplos:

help-mira = Las declaraciones de una organización en el idioma de cada persona.
    .usage =
        { -program } [OPCIONES] [SECCIÓN [ELEMENTO]]
        { -program } <ORDEN>
    .examples =
        { -program }                     la carta completa, en su idioma
        { -program } mission --lang pt   la misión, en portugués
        { -program } values inclusion    un elemento de los valores
        { -program } --lang all --format html > page.html
    .after = Códigos de salida: 0, hecho; 1, hecho, pero se encontró un fallo o, con --strict, falta un texto; 2, no se pudo hacer.
help-list = Enumera las secciones y los elementos, con sus títulos e idiomas
    .usage = { -program } list [OPCIONES]
help-languages = Enumera los idiomas e indica cuál es el suyo
    .usage = { -program } languages [OPCIONES]
help-check = Encuentra todos los fallos de las traducciones
    .usage = { -program } check [OPCIONES] [IDIOMA|RUTA]…
    .after = Códigos de salida: 0, nada que corregir; 1, se encontró un error o un aviso; 2, no se pudo hacer.
help-status = Muestra cuánto está traducido
    .usage = { -program } status [OPCIONES] [IDIOMA]…
help-new = Empieza la traducción a otro idioma
    .usage = { -program } new [OPCIONES] <IDIOMA>
    .after =
        La carpeta lleva por nombre una etiqueta de idioma, por ejemplo pl o pt-BR. En sus archivos cada texto aparece como está en el idioma original y otra vez sin sus palabras; todo son comentarios hasta que alguien escribe.
        Lo que ya existe no se toca nunca: la carpeta se crea entera o no se crea.
help-fmt = Da a los archivos una forma común
    .usage = { -program } fmt [OPCIONES] [RUTA]…
    .after =
        Los saltos de línea, los espacios y la sangría pasan a ser los comunes a todos los archivos Fluent; no cambia ningún texto, ningún comentario ni el orden de los mensajes. Un archivo con un error no se toca y se indica cuál es.
        Los enlaces se siguen: se escribe el archivo al que llevan. Cada archivo se sustituye entero o no se sustituye.
        Códigos de salida: 0, hecho; 1, con --check o --diff, algún archivo cambiaría; 2, algún archivo no se tocó.
help-rules = Explica las reglas con las que se comprueban las traducciones
    .usage = { -program } rules [OPCIONES] [REGLA]
help-help = Muestra la página de ayuda de una orden
    .usage = { -program } help [ORDEN]

arg-section = Una sección, por su nombre o por su título en cualquier idioma
    .value = SECCIÓN
arg-item = Un elemento de la sección
    .value = ELEMENTO
arg-lang = Idiomas que usted lee, por orden de preferencia, separados por comas: es o pt-BR,es. Con «all», todos los idiomas que hay
    .value = IDIOMAS
arg-format = Cómo escribirlo: text, markdown, html o json
    .value = FORMATO
arg-list-format = Cómo escribirlo: text o json
    .value = FORMATO
arg-languages-format = Cómo escribirlo: text o json
    .value = FORMATO
arg-check-format = Cómo escribirlo: text, short, json, sarif o github
    .value = FORMATO
arg-status-format = Cómo escribirlo: text, json o markdown
    .value = FORMATO
arg-strict = No imprime nada y termina con el código 1 si falta un texto en los idiomas deseados
arg-quiet = No dice nada más que la respuesta
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
arg-source = El idioma desde el que se traduce; si no se indica, «en» (inglés)
    .value = IDIOMA
arg-locales = Solo estos idiomas
    .value = IDIOMA
arg-check-locales = Solo estos idiomas, o estos archivos o carpetas suyos
    .value = IDIOMA|RUTA
arg-locale = El idioma que se empieza
    .value = IDIOMA
arg-paths = Archivos y carpetas; si no se indican, la carpeta de las traducciones
    .value = RUTA
arg-deny = Cuenta los hallazgos de esta regla como errores; con «warnings», todos los avisos. Para ver las reglas, ejecute: { -program } rules
    .value = REGLA
arg-allow = Pasa por alto los hallazgos de esta regla; con «warnings», todos los avisos
    .value = REGLA
arg-missing = Enumera los textos que faltan, junto a los del idioma original
arg-fmt-check = No cambia nada; nombra los archivos que cambiarían
arg-diff = No cambia nada; muestra lo que cambiaría
arg-rule = Una regla, por su nombre
    .value = REGLA
arg-topic = Una orden
    .value = ORDEN

## Autocompletado: lo que ofrece el intérprete de órdenes mientras se escribe.

help-completions = Imprime lo que su intérprete de órdenes necesita para completar lo que usted escribe
    .usage = { -program } completions [OPCIONES] <INTÉRPRETE>
    .examples =
        { -program } completions bash > ~/.local/share/bash-completion/completions/mira
        { -program } completions zsh > ~/.zfunc/_mira
        { -program } completions fish > ~/.config/fish/completions/mira.fish
        { -program } completions elvish > ~/.config/elvish/lib/mira.elv
        { -program } completions powershell >> $PROFILE
    .after =
        Si la carpeta no existe, créela antes; después, abra un intérprete nuevo.
        zsh: antes de compinit, su .zshrc necesita: fpath=(~/.zfunc $fpath)
        elvish: su rc.elv necesita: use mira
arg-shell = El intérprete de órdenes: bash, zsh, fish, powershell o elvish
    .value = INTÉRPRETE
err-shell-missing = ¿para qué intérprete de órdenes?
    .help = Indique uno de estos: { $known }
err-unknown-shell = no hay autocompletado para «{ $word }»
    .help =
        { $found ->
            [no] Indique uno de estos: { $known }
           *[yes] ¿Quiso decir «{ $nearest }»? Indique uno de estos: { $known }
        }
# Se ofrece para --lang junto a los idiomas.
complete-all = todos los idiomas que hay

## Versión. Las palabras que van antes de los dos puntos nombran lo que sigue.

arg-verbose = Con --version: indica también el commit, su fecha, el sistema y el compilador
version-commit = commit: { $commit }
version-date = fecha del commit: { $date }
version-target = compilado para: { $target }
version-rustc = compilador: { $rustc }

## Páginas de manual.

help-man = Imprime una página de manual o las escribe todas en una carpeta
    .usage = { -program } man [OPCIONES] [ORDEN]
    .examples =
        { -program } man | man -l -
        { -program } man --output ~/.cargo/share/man
arg-page = La orden de la que trata la página; si no se indica, el propio { -program }
    .value = ORDEN
arg-output = Escribe todas las páginas, en todos los idiomas, en esta carpeta
    .value = CARPETA
err-write = no se puede escribir { $path }: { io-reason }
    .help = Compruebe quién tiene permiso para escribir allí y si queda espacio.

# Los títulos de una página de manual van en mayúsculas.
man-manual = Órdenes de usuario
man-name = NOMBRE
man-synopsis = SINOPSIS
man-description = DESCRIPCIÓN
man-arguments = ARGUMENTOS
man-options = OPCIONES
man-commands = ÓRDENES
man-exit = CÓDIGOS DE SALIDA
man-environment = ENTORNO
man-examples = EJEMPLOS
man-see-also = VÉASE TAMBIÉN

# Lo que dicen las páginas además de la ayuda. Una línea vacía separa los párrafos.
man-text-mira =
    { -program } muestra lo que una organización dice de sí misma: su visión, su misión, sus valores. Sin sección se muestra la carta completa; con una sección, esa sección; con un elemento, solo ese elemento.

    Cada texto se muestra en el primero de sus idiomas en el que existe. Si no existe en ninguno, se muestra en inglés y una nota lo dice.

    Los textos están incorporados. Con --i18n o con la variable MIRA_I18N se leen de una carpeta que contiene una carpeta por idioma, cada una con un archivo statements.ftl.
man-text-check =
    Cada archivo de cada idioma se compara con el idioma desde el que se traduce. Cada fallo se muestra en su sitio, con lo que está mal y lo que hay que hacer.

    Un comentario «# mira: allow(REGLA) el motivo» encima de un mensaje hace que se pasen por alto los hallazgos de esa regla en él.
man-text-status = De cada idioma se cuenta cuántos mensajes están traducidos, cuántos faltan y cuántos sobran.
man-text-new = Se crea la carpeta del idioma, con cada mensaje en un comentario junto al texto desde el que se traduce, listo para completar. Nunca se toca un archivo que ya existe.
man-text-fmt = Solo cambia la forma del archivo, nunca lo que dice ni sus comentarios. Un archivo con un fallo que lo haga dudoso se deja como está y se nombra.
man-text-completions = El guion que se imprime le pregunta al propio { -program } cada vez que se pulsa la tecla Tab. Así, las secciones se ofrecen con sus títulos y los idiomas con su propio nombre, en el idioma de usted.

man-exit-0 = Se hizo lo que se pedía.
man-exit-1 = Se hizo, pero hay algo que arreglar: un fallo, un archivo al que dar forma o, con --strict, un texto que falta en su idioma.
man-exit-2 = No se pudo hacer: no se entiende lo que se escribió, o un archivo no se puede leer o escribir.

man-env-mira-lang = Los idiomas que usted lee, como en --lang; lo que no es un idioma se pasa por alto. Va antes que todas las demás variables.
man-env-mira-i18n = La carpeta de los textos, como en --i18n.
man-env-language = Los idiomas que usted lee, por orden de preferencia, separados por dos puntos. Solo cuenta si está definida alguna de las tres siguientes y no es C.
man-env-locale = La primera que no esté vacía indica su idioma. C y POSIX equivalen a inglés.
man-env-no-color = Si no está vacía, no se usan colores, salvo que se escriba --color always.
