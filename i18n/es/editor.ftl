### Palabras del servidor de lenguaje: lo que muestran los editores.

help-lsp = Da servicio a un editor: problemas, correcciones, sugerencias, el texto original
    .usage = { -program } lsp [OPCIONES]
    .after = El editor inicia este comando por sí mismo. En docs/editors.md se explica qué escribir en su configuración.
man-text-lsp = Un servidor de lenguaje, con el que los editores se comunican por la entrada y la salida estándar. Nunca escribe un archivo.
arg-lsp-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }

## Junto al puntero. $locale es un código de idioma.

editor-source = Texto original ({ $locale })
# $through is “none” where the source text of this message itself changed, else $shown names the messages or terms that it shows.
editor-changed =
    { $through ->
        [none] El texto original cambió después de la traducción ({ $locale })
       *[other] El texto de { $shown } cambió después de la traducción ({ $locale })
    }
editor-here = Aquí ({ $locale })
editor-other = { $locale }
editor-variable = La variable { $name }
# $form: una forma de plural, como «few»; $numbers: ejemplos, como «2, 3, 4, 22, …».
editor-plural = { $locale }, forma «{ $form }»: { $numbers }

## Problemas.

# Un problema de las traducciones, junto al texto original que se cambió: $locales como «es, pt»; $problem es un mensaje entero.
editor-in-locales = { $locales }: { $problem }
# $count (número): al menos 2.
editor-missing =
    { $count ->
        [one] { $count } texto todavía no está traducido
       *[other] { $count } textos todavía no están traducidos
    }
    .help = Añada los mensajes que faltan con una corrección rápida, o escriba sus nombres al principio de una línea.

## Correcciones rápidas: cortas, empiezan con un verbo.

editor-fix = Corregir esto
editor-fix-replace = Cambiar «{ $old }» por «{ $new }»
editor-fix-delete = Borrar «{ $old }»
editor-fix-delete-lines = Borrar esto
editor-fix-insert = Insertar «{ $new }»
editor-fix-all = Corregir todo lo que se puede corregir sin riesgo
editor-add = Añadir «{ $id }»
editor-add-all =
    { $count ->
        [one] Añadir { $count } mensaje que falta
       *[other] Añadir los { $count } mensajes que faltan
    }
editor-allow = Permitir { $rule } aquí, con un motivo
# Se escribe en un comentario; la persona lo reemplaza.
editor-reason = escriba aquí el motivo
editor-not-formatted = el archivo tiene un error, así que no se le dio formato

## Encima de un archivo. $done de $all mensajes están traducidos, $left no.

editor-lens =
    { $left ->
        [0] los { $all } mensajes están traducidos
       *[other] { $done } de { $all } mensajes están traducidos; ir al siguiente de { $left }
    }
