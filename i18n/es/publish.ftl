### Textos para publicar: páginas, sitios web y el comienzo de un catálogo.

## Textos de cada página web, para quien no puede verla.

page-skip = Ir al contenido

## Opciones de lectura.

arg-fragment = Con --format html: solo el contenido de la página, para insertarlo en una página propia
arg-translated = Omite lo que no está disponible en sus idiomas
err-fragment = la opción --fragment requiere --format html
    .help = Añada --format html o quite --fragment.
err-translated =
    { $count ->
        [one] este texto no está disponible en su idioma ({ $wanted }): { $ids }
       *[other] estos textos no están disponibles en su idioma ({ $wanted }): { $ids }
    }
    .help =
        Sin --translated, { $count ->
            [one] se muestra
           *[other] se muestran
        } en otro idioma.

## La configuración de un catálogo.

err-setting = { $path }: «{ $value }» no es un valor válido para { $key }
    .help =
        { $found ->
            [no] Use, por ejemplo: { $known }
           *[yes] ¿Quiso decir «{ $nearest }»?
        }

## El sitio web.

help-site = Crea un sitio web con los textos, con una página por idioma
    .usage = { -program } site [OPCIONES] --output <CARPETA>
    .examples = { -program } site --output sitio --base-url https://example.org
    .after = Las páginas no necesitan nada más: copie la carpeta a cualquier servidor web o abra index.html. La próxima vez se reemplazan sus archivos; una carpeta que contiene otros archivos queda como está.
arg-site-output = La carpeta en la que se escribe el sitio web
    .value = CARPETA
arg-base-url = La dirección que tendrá el sitio web; con ella, los buscadores encuentran cada página
    .value = URL
arg-site-translated = Omite lo que no está traducido, en lugar de mostrarlo en otro idioma
note-site =
    { $count ->
        [one] se escribió una página; para verla, abra { $path }
       *[other] se escribieron { $count } páginas; para verlas, abra { $path }
    }
err-output-missing = falta la opción --output
    .help = Indique la carpeta para el sitio web, por ejemplo: { -program } site --output sitio
err-output-file = { $path } es un archivo, no una carpeta
    .help = Indique una carpeta nueva, vacía o con un sitio web escrito por { -program }.
err-output-others = la carpeta { $path } contiene «{ $name }», que no fue escrito por { -program }
    .help = No se cambió nada. Indique una carpeta nueva, vacía o con un sitio web escrito por { -program }.
err-base-url = «{ $value }» no es la dirección de un sitio web
    .help = Use una dirección que empiece por https://, por ejemplo: --base-url https://example.org

## El comienzo de un catálogo.

help-init = Escribe mira.toml para las traducciones de un proyecto, o empieza un catálogo con los textos de su organización
    .usage = { -program } init [--statements] [OPCIONES]
    .after = mira.toml indica dónde están los archivos del proyecto. Con --statements se escribe también una carpeta i18n con tres secciones de ejemplo en su idioma. Un archivo que existe nunca se modifica.
arg-statements = Escribe un catálogo que funciona de inmediato, para completarlo con sus propias palabras
arg-init-i18n = La carpeta de las traducciones; con --statements, la carpeta que se crea (si no se indica, i18n)
    .value = CARPETA
err-init-exists = { $path } ya existe
    .help = No se cambió nada. Elija otra carpeta con --i18n o mueva el archivo.
init-next =
    Archivos escritos: { $files }.
    Siguientes pasos:
init-commands =
    { -program } --i18n { $folder }  ver los textos como los ven los lectores
    { -program } new { $example } --i18n { $folder }  empezar una traducción
    { -program } site --output sitio --i18n { $folder }  crear un sitio web con los textos

# Lo que se escribe en los archivos de un catálogo nuevo: comentarios y palabras de ejemplo.
init-comment-file = Las palabras de su organización. Cada mensaje es una sección, en el orden en que se muestran; .title es su título.
init-comment-item = Un mensaje cuyo nombre es el de una sección, un guion y otra palabra es un elemento de esa sección.
init-comment-replace = Reemplace las palabras de ejemplo por las suyas; los identificadores antes de «=» no cambian en ningún idioma.
init-comment-organisation = Quiénes son. El nombre aparece en cada página web.
init-comment-optional = Sin «#», aparecen al pie de cada página web.
init-comment-settings = El idioma en que se escriben primero sus textos; los demás son traducciones de él.
init-comment-name = El nombre de este idioma, en este idioma
init-name = Organización de ejemplo
init-vision-title = Visión
init-vision = Cómo es el mundo cuando su trabajo está hecho.
init-mission-title = Misión
init-mission = Qué hacen, para quién y con quién.
init-values-title = Valores
init-value-title = Un valor
init-value = Qué significa este valor en su trabajo diario.
init-footer = Una línea para el pie de cada página
